using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Tests.Simulation;

/// <summary>The sample market and what the real reader and the real rules make of it, once for all tests.</summary>
public sealed class SampleMarket
{
    public SampleMarket()
    {
        Market = SimulatedMarket.Sample();
        Filings = [.. Market.Filings()];
        var reader = new SubmissionReader();
        Outcomes = [.. Filings.Select(filing => reader.Read($"{filing.Accession}.txt", filing.ToBytes()))];
        Analyzed = [.. Outcomes.OfType<ReadSubmission>().Select(outcome => FilingAnalyzer.Analyze(outcome.Filing))];
        Derived = [.. Analyzed.GroupBy(analyzed => analyzed.Filing.Document.Issuer.Cik).Select(Derive)];
        Events = [.. Derived.SelectMany(issuer => issuer.Events).Where(stated => stated.KnownUntil is null)];
        History = BuildHistory();
    }

    public SimulatedMarket Market { get; }

    public IReadOnlyList<SimulatedFiling> Filings { get; }

    /// <summary>What the reader says of each filing, in the same order.</summary>
    public IReadOnlyList<SubmissionOutcome> Outcomes { get; }

    public IReadOnlyList<AnalyzedFiling> Analyzed { get; }

    public IReadOnlyList<IssuerTrades> Derived { get; }

    /// <summary>The events that stand at the end, copies included.</summary>
    public IReadOnlyList<TradeEvent> Events { get; }

    public TradeHistory History { get; }

    public SimulatedIssuer IssuerOf(Cik cik) => Market.Issuers.Single(issuer => issuer.Cik == cik);

    public RatioSeries Series(RatioScope scope) => RatioEngine.Series(History, new RatioQuery { Scope = scope }, benchmark: null);

    private static IssuerTrades Derive(IGrouping<Cik, AnalyzedFiling> filings)
    {
        var book = new IssuerBook(filings.Key);
        foreach (var filing in filings)
            book.Add(filing.Rows.Select(row => row.Trade).OfType<TradeRow>());
        return book.Derive();
    }

    private TradeHistory BuildHistory()
    {
        var sics = Outcomes.OfType<ReadSubmission>()
            .GroupBy(outcome => outcome.Filing.Document.Issuer.Cik)
            .ToDictionary(filings => filings.Key, filings => filings.First().Filing.IssuerSic);
        var builder = new TradeHistoryBuilder();
        foreach (var stated in Derived.SelectMany(issuer => issuer.Events))
        {
            var sic = sics[stated.Key.Issuer];
            builder.Add(new TradeRecord
            {
                Issuer = stated.Key.Issuer.Value,
                Owner = stated.Key.Owner.Value,
                FiledDay = stated.FiledOn.DayNumber,
                TradedDay = stated.Key.TradeDate.DayNumber,
                KnownFrom = stated.KnownFrom.DayNumber,
                KnownUntil = stated.KnownUntil?.DayNumber ?? int.MaxValue,
                Side = stated.Key.Side,
                Roles = stated.Roles,
                Sector = SicSectorMap.Default.SectorOf(stated.Key.Issuer.Value, sic),
                Sic = sic ?? 0,
                Rows = stated.RowCount,
                ValueE4 = (long)(stated.Value * 10_000),
                IsPlanned = stated.IsPlanned,
                IsRoutine = stated.IsRoutine,
                IsByPeople = stated.IsByPeople,
                IsSuspect = stated.IsSuspect,
                IsCopy = stated.CopyOf is not null,
                Event = stated.Id,
                ShareOfHoldingE3 = stated.SharesBefore is > 0 and { } before ? (int)Math.Min(65_534, stated.Shares * 1000 / before) : null,
            });
        }

        return builder.Build();
    }
}
