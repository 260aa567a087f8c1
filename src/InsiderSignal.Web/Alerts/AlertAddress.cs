using System.Globalization;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Web.Alerts;

/// <summary>Where the alerts of a query are.</summary>
internal static class AlertAddress
{
    /// <summary>A path with the words of a query, all but its week.</summary>
    /// <param name="query">The query.</param>
    /// <param name="path">A page, the feed or an endpoint, relative to the base of the site.</param>
    public static string Address(this AlertQuery query, string path)
    {
        string?[] words =
        [
            query.Severity is { } severity ? $"severity={severity.Word()}" : null,
            query.Rule is { } rule ? $"rule={rule.Word()}" : null,
            query.Sector is { } sector ? $"sector={sector.Slug()}" : null,
            query.Company is { } company ? string.Create(CultureInfo.InvariantCulture, $"company={company.Value}") : null,
            query.Insider is { } insider ? string.Create(CultureInfo.InvariantCulture, $"insider={insider.Value}") : null,
            query.Watched.IsEmpty ? null : query.Watched.Words(),
        ];
        return string.Join('&', words.OfType<string>()) is { Length: > 0 } given ? $"{path}?{given}" : path;
    }
}
