using System.Globalization;

namespace InsiderSignal.Web.Status;

/// <summary>Which part of the status is asked for.</summary>
/// <param name="Year">Null for the newest there is.</param>
/// <param name="Page">The page of the quarantine, from 1.</param>
public sealed record StatusQuery(int? Year, int Page)
{
    /// <summary>Reads <c>?year=</c> and <c>?page=</c>; nothing at all is the default. Null when one of them cannot be understood.</summary>
    public static StatusQuery? Parse(string? year, string? page, out string? wrong)
    {
        wrong = null;
        var hasYear = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var ofYear);
        var hasPage = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var ofPage);
        if (!string.IsNullOrEmpty(year) && !(hasYear && ofYear is >= 1000 and <= 9999))
            wrong = "year";
        else if (!string.IsNullOrEmpty(page) && !(hasPage && ofPage > 0))
            wrong = "page";
        return wrong is null ? new StatusQuery(hasYear ? ofYear : null, hasPage ? ofPage : 1) : null;
    }
}
