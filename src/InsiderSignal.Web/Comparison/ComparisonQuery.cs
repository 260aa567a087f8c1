using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Comparison;

/// <summary>What a comparison shows: its lines, the first of which the others are held against, and its range.</summary>
public sealed record ComparisonQuery(IReadOnlyList<RatioQuery> Lines, TrendRange Range)
{
    public const int MostLines = 6;
    public const string LineParameter = "line";
    public const string RangeParameter = "range";

    /// <summary>The address of the page, relative to the site's base.</summary>
    public string Address => "compare" + Parameters;

    /// <summary>The address of its points as CSV.</summary>
    public string CsvAddress => "compare.csv" + Parameters;

    private string Parameters =>
        $"?{string.Join('&', Lines.Select(line => "line=" + LineText.Format(line)))}{(Range == TrendRanges.Default ? "" : "&range=" + Range.Slug())}";

    /// <summary>The same without one line.</summary>
    public ComparisonQuery Without(RatioQuery line) => this with { Lines = [.. Lines.Where(other => other != line)] };

    /// <summary>Reads an address.</summary>
    /// <param name="values">The values of a parameter; none where it is not given.</param>
    /// <param name="findIssuer">The stored issuer of a ticker or CIK as typed; null when there is none.</param>
    /// <param name="problems">One sentence for each thing that is not understood.</param>
    /// <returns>Null where there are problems.</returns>
    public static ComparisonQuery? Parse(Func<string, IEnumerable<string?>> values, Func<string, Cik?> findIssuer, out IReadOnlyList<string> problems)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(findIssuer);
        var found = new List<string>();
        var texts = values(LineParameter).Select(GivenText.Of).ToList();
        var lines = new List<RatioQuery>();
        // Not read at all beyond the most there can be: each may ask the store for a company.
        foreach (var (i, text) in texts.Take(MostLines + 1).Index())
        {
            if (LineText.TryParse(text, findIssuer, out var line, out var problem))
                lines.Add(line);
            else
                found.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {i + 1}: {problem}"));
        }

        if (NewLine.Parse(name => GivenText.Of(values(name).FirstOrDefault()), findIssuer, out var wrong) is { } added)
            lines.Add(added);
        else if (wrong is not null)
            found.Add($"The new line: {wrong}");

        lines = [.. lines.Distinct()];
        if (lines.Count > MostLines)
            found.Add($"There are more than {MostLines} lines. Allowed are {MostLines} at most.");
        var range = GivenText.Of(values(RangeParameter).FirstOrDefault());
        if (!TrendRanges.TryParse(range, out var wanted))
            found.Add($"range: '{range}' is not understood. Allowed are {string.Join(", ", TrendRanges.InOrder.Select(known => known.Slug()))}.");
        problems = found;
        return found.Count > 0 ? null : new ComparisonQuery(lines.Count > 0 ? lines : Presets.Default, wanted);
    }
}
