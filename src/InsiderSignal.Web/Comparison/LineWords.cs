using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Comparison;

/// <summary>Definitions in words: whole, or only what sets lines apart.</summary>
/// <param name="companies">The tickers of the companies that lines are about.</param>
internal sealed class LineWords(IReadOnlyDictionary<Cik, string> companies)
{
    /// <summary>
    /// A label for each line: what is not the same in all of them. Where that is several parts of the definition, a line's defaults go unsaid.
    /// </summary>
    public IReadOnlyList<string> Labels(IReadOnlyList<RatioQuery> lines)
    {
        var (parts, defaults) = (lines.Select(Parts).ToList(), Parts(new RatioQuery()));
        var differing = Enumerable.Range(0, defaults.Length).Where(i => parts.Select(part => part[i]).Distinct(StringComparer.Ordinal).Count() > 1).ToList();
        return [.. parts.Select(Label)];

        string Label(string[] part)
        {
            var said = differing.Where(i => differing.Count == 1 || i == 0 || part[i] != defaults[i]).Select(i => part[i]).ToList();
            return said.Count == 0 ? part[0] : Capital(string.Join(", ", said));
        }
    }

    /// <summary>"All insiders, by trades, 30 days, filed date, without plans": all but the defaults of what can be left out.</summary>
    public string Describe(RatioQuery line)
    {
        var (parts, defaults) = (Parts(line), Parts(new RatioQuery()));
        return string.Join(", ", parts.Where((part, i) => i < 3 || part != defaults[i]));
    }

    public string Scope(RatioScope scope)
    {
        var of = Of(scope);
        return scope.Role == Roles.None ? of is { Length: > 0 } ? of : "All insiders" : of is { Length: > 0 } ? $"{RoleWords.Short(scope.Role)}, {of}" : RoleWords.Short(scope.Role);
    }

    public static string Basis(RatioBasis basis) => basis switch
    {
        RatioBasis.Trades => "trades",
        RatioBasis.Transactions => "rows as filed",
        RatioBasis.Insiders => "insiders",
        RatioBasis.Companies => "companies",
        RatioBasis.Dollars => "dollars",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a basis."),
    };

    public static string Window(RatioWindow window) => window switch
    {
        RatioWindow.Week => "calendar weeks",
        RatioWindow.Month => "calendar months",
        RatioWindow.Quarter => "calendar quarters",
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)window} days"),
    };

    private string Of(RatioScope scope) => string.Join(", ", new[]
    {
        scope.Sector?.DisplayName(),
        scope.Sic is { } sic ? string.Create(CultureInfo.InvariantCulture, $"industry {sic:D4}") : null,
        scope.Issuer is { } issuer ? companies.GetValueOrDefault(issuer) ?? Names.OfIssuer((string?)null, issuer) : null,
    }.OfType<string>());

    private string[] Parts(RatioQuery line) =>
    [
        Scope(line.Scope),
        "by " + Basis(line.Basis),
        Window(line.Window),
        line.ExcludePlans ? "without plans" : "with plans",
        line.PeopleOnly ? "people only" : "all owners",
        line.OpportunisticOnly ? "opportunistic only" : "routine too",
        line.By == DateBasis.Filed ? "filed date" : "trade date",
        line.AsOf is { } asOf ? "as of " + Figures.ShortDate(asOf) : "as of now",
    ];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
