using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Comparison;

/// <summary>Puts a comparison together: each line from the snapshot, all from the same. The store is asked for tickers alone.</summary>
internal sealed class ComparisonReader(Store store, HistorySnapshot snapshot, Benchmark benchmark)
{
    // A calendar period that ends before the range still holds when it begins.
    private const int LongestPeriod = 92;

    public async Task<ComparisonView> ReadAsync(ComparisonQuery query, CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        var words = new LineWords(await TickersAsync(query.Lines, cancellationToken));
        var series = Series(history, query);
        // A range is no part of a definition.
        var asked = series.Zip(query.Lines, (one, line) => one with { Query = line }).ToList();
        var labels = words.Labels(query.Lines);
        ComparedLine[] lines = [.. series.Select((one, i) => new ComparedLine(one, labels[i], words.Describe(query.Lines[i])))];
        var changes = new ChangeWords(words, history.FirstFiledOn);
        return new ComparisonView
        {
            Query = query,
            Lines = lines,
            Changes = [.. asked.Skip(1).Select(other => changes.Between(asked[0], other))],
            Published = [.. PublishedReadings.All.Select(reading => Beside(reading, lines)).OfType<PublishedComparison>()],
        };
    }

    /// <summary>The series of each line within the range; windows that the history does not fill are left out where there are others.</summary>
    public IReadOnlyList<RatioSeries> Series(ComparisonQuery query) => Series(snapshot.Current, query);

    private List<RatioSeries> Series(TradeHistory history, ComparisonQuery query) => [.. query.Lines.Select(line => Series(history, line, query.Range))];

    private RatioSeries Series(TradeHistory history, RatioQuery line, TrendRange range)
    {
        if (history is not { FirstFiledOn: { } first, LastFiledOn: { } last })
            return RatioEngine.Series(history, line, benchmark);
        var isTrailing = line.Window < RatioWindow.Week;
        var whole = first.AddDays(isTrailing ? (int)line.Window - 1 : 0);
        var start = range.From(last) is { } from ? from.AddDays(isTrailing ? 0 : -LongestPeriod) : first;
        return RatioEngine.Series(history, line with { From = whole > last || start > whole ? start : whole }, benchmark);
    }

    private static PublishedComparison? Beside(PublishedReading reading, IReadOnlyList<ComparedLine> lines)
    {
        var alike = lines.FirstOrDefault(line => line.Series.Query is { Scope.IsMarket: true, ExcludePlans: false, PeopleOnly: false, OpportunisticOnly: false } query && query.Basis == reading.Basis);
        if (alike is not { Series.Points: { Count: > 0 } points } || reading.On < points[0].Date || reading.On > points[^1].Date)
            return null;
        return new PublishedComparison(reading, alike.Label, points.Last(point => point.Date <= reading.On));
    }

    private async Task<IReadOnlyDictionary<Cik, string>> TickersAsync(IReadOnlyList<RatioQuery> lines, CancellationToken cancellationToken)
    {
        var companies = lines.Select(line => line.Scope.Issuer).OfType<Cik>().Distinct().ToList();
        if (companies.Count == 0)
            return new Dictionary<Cik, string>();
        var labels = await new NameReader(store).IssuersAsync(companies, cancellationToken);
        // Only what looks like a ticker: labels go into pictures, which know no foreign scripts.
        return labels.Where(label => label.Value.Symbol is { Length: > 0 and <= 10 } symbol && symbol.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-'))
            .ToDictionary(label => label.Key, label => label.Value.Symbol!);
    }
}
