using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Comparison;

/// <summary>The line that the form adds: a parameter of the address for each of its fields. Role, sector and company make the scope.</summary>
internal static class NewLine
{
    public static readonly string[] Fields = ["role", "sector", "company", "scope", "basis", "window", "plans", "owners", "decisions", "by", "as-of"];

    /// <summary>Whether an address carries the form's fields.</summary>
    public static bool IsIn(IQueryCollection parameters) => Array.Exists(Fields, parameters.ContainsKey);

    /// <summary>The line; null without any field, and where a field is not understood.</summary>
    public static RatioQuery? Parse(Func<string, string> value, Func<string, Cik?> findIssuer, out string? problem)
    {
        problem = null;
        if (Array.TrueForAll(Fields, field => value(field).Length == 0))
            return null;
        string[] scope = [value("role"), Prefixed("sector"), Prefixed("company"), value("scope")];
        return LineText.TryRead(name => name == "scope" ? string.Join('@', scope.Where(part => part.Length > 0)) : value(name), findIssuer, out var query, out problem) ? query : null;

        string Prefixed(string name) => value(name).Trim() is { Length: > 0 } given ? $"{name}:{given}" : "";
    }
}
