using System.Globalization;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts;

/// <summary>Names alerts so that the same news has the same name whenever it is found, and stands in an address as it is.</summary>
internal static class AlertIds
{
    public static string Of(Alert alert)
    {
        var subject = alert.Subject;
        var about = subject switch
        {
            { Trade: { } trade } => string.Create(CultureInfo.InvariantCulture, $"{trade.Accession}.{trade.Line}{Again(alert)}"),
            { AdoptedOn: { } adopted } => string.Create(CultureInfo.InvariantCulture, $"{subject.Issuer!.Value.Value}.{subject.Owner!.Value.Value}.{adopted:yyyy-MM-dd}{Again(alert)}"),
            { Issuer: { } issuer } => string.Create(CultureInfo.InvariantCulture, $"{issuer.Value}.{alert.RaisedOn:yyyy-MM-dd}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Scope(subject.Scope)}{alert.RaisedOn:yyyy-MM-dd}"),
        };
        return $"{alert.Rule.Word()}.{Side(alert.Direction)}{about}";
    }

    // The first alert about a trade or a plan has no day in its name.
    private static string Again(Alert alert) => alert.IsAgain ? string.Create(CultureInfo.InvariantCulture, $".{alert.RaisedOn:yyyy-MM-dd}") : "";

    private static string Scope(RatioScope? scope) => scope is null ? "" : $"{RatioScopeWords.Format(scope).Replace(':', '-')}.";

    private static string Side(AlertDirection direction) => direction switch
    {
        AlertDirection.Above => "above.",
        AlertDirection.Below => "below.",
        _ => "",
    };
}
