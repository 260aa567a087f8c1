using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Weeks;

/// <summary>A digest as the API and the command line give it: dollars, and shares of one.</summary>
internal sealed record WeekAnswer
{
    public required string Week { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Nothing more is filed in it.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The day of the readings.</summary>
    public required DateOnly ReadOn { get; init; }

    public required string Headline { get; init; }

    public required WeekReadingAnswer Market { get; init; }

    public required WeekReadingAnswer Ceos { get; init; }

    public required WeekFlow Flow { get; init; }

    public required IReadOnlyList<SectorAnswer> Sectors { get; init; }

    public required IReadOnlyList<TradeAnswer> Whales { get; init; }

    public required IReadOnlyList<TradeAnswer> PlannedSales { get; init; }

    public required IReadOnlyList<ClusterAnswer> Clusters { get; init; }

    public required AlertsAnswer Alerts { get; init; }

    public required IReadOnlyList<LaterAnswer> LaterChanges { get; init; }

    public static WeekAnswer Of(WeekView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var (digest, names) = (view.Digest, view.Names);
        return new WeekAnswer
        {
            Week = digest.Week.ToString(),
            From = digest.Week.First,
            To = digest.Week.Last,
            IsComplete = digest.IsComplete,
            ReadOn = digest.ReadOn,
            Headline = WeekHeadline.Of(view),
            Market = WeekReadingAnswer.Of(digest.Market),
            Ceos = WeekReadingAnswer.Of(digest.Ceos),
            Flow = digest.Flow,
            Sectors = [.. digest.Sectors.Select(sector => Of(sector, names))],
            Whales = [.. digest.Whales.Select(trade => Of(trade, names))],
            PlannedSales = [.. digest.PlannedSales.Select(trade => Of(trade, names))],
            Clusters = [.. digest.Clusters.Select(cluster => Of(cluster, names))],
            Alerts = new AlertsAnswer(
                All(view, digest.Alerts.Raised),
                All(view, digest.Alerts.Standing),
                All(view, digest.Alerts.Cleared),
                All(view, digest.Alerts.Withdrawn),
                [.. digest.Alerts.Clearing.Select(term => new ClearingAnswer(term.Alert.Id, AlertAnswer.Figure.Of(term.Alert.Receipt.ClearsAt), term.Now is { } now ? AlertAnswer.Figure.Of(now) : null, WeekWords.Clearing(term)))],
                All(view, digest.Alerts.WithdrawnLater)),
            LaterChanges = [.. digest.LaterChanges.Select(change => new LaterAnswer(change.On, WeekWords.Later(change, names), Of(change.Then, names), Of(change.Now, names)))],
        };
    }

    private static SectorAnswer Of(SectorWeek week, WeekNames names) => new(
        week.Sector.Slug(),
        WeekReadingAnswer.Of(week.Ratio),
        week.Flow,
        week.Surge,
        week.Movement,
        [.. week.Groups.Select(group => new GroupAnswer(group.Flow, [.. group.Industries.Select(industry => new IndustryAnswer(industry.Sic, names.Industry(industry.Sic), industry.Flow))]))]);

    private static TradeAnswer? Of(TradeRecord? trade, WeekNames names) => trade is { } version ? Of(version, names) : null;

    private static TradeAnswer Of(TradeRecord trade, WeekNames names) => new(
        trade.Event.ToString(),
        trade.Event.Accession,
        DateOnly.FromDayNumber(trade.FiledDay),
        DateOnly.FromDayNumber(trade.TradedDay),
        new Party(trade.Issuer, names.Issuer(trade.Issuer), names.Ticker(trade.Issuer)),
        new Party(trade.Owner, names.Owner(trade.Owner), null),
        trade.Side,
        trade.ValueE4 / 10_000m,
        trade.ShareOfHoldingE3 / 1_000m,
        trade.IsPlanned,
        trade.IsSuspect);

    private static ClusterAnswer Of(Cluster cluster, WeekNames names) => new(
        new Party(cluster.Issuer.Value, names.Issuer(cluster.Issuer.Value), names.Ticker(cluster.Issuer.Value)),
        cluster.Owners,
        cluster.Value,
        cluster.FirstTradedOn,
        cluster.LastTradedOn,
        [.. cluster.Trades.Select(trade => Of(trade, names))]);

    // One that was withdrawn later has its words as of the end of the week, and its end as it is known now.
    private static IReadOnlyList<AlertAnswer> All(WeekView view, IReadOnlyList<Alert> alerts) => [.. alerts.Select(alert => AlertAnswer.Of(view[alert] with { Alert = alert }))];

    /// <summary>A company or an insider.</summary>
    public sealed record Party(int Cik, string Name, string? Ticker);

    /// <summary>A trade as it was known at the end of the week. Share of the holding before: 0.2 for a fifth.</summary>
    public sealed record TradeAnswer(
        string Event, AccessionNumber Accession, DateOnly FiledOn, DateOnly TradedOn, Party Issuer, Party Owner, TradeSide Side, decimal Value, decimal? ShareOfHolding, bool Planned, bool Suspect);

    /// <summary>A sector, moved by so many standard deviations.</summary>
    public sealed record SectorAnswer(string Sector, WeekReadingAnswer Ratio, WeekFlow Flow, double? Surge, double? Movement, IReadOnlyList<GroupAnswer> Groups);

    /// <summary>Kindred industries.</summary>
    public sealed record GroupAnswer(WeekFlow Flow, IReadOnlyList<IndustryAnswer> Industries);

    /// <summary>An industry.</summary>
    public sealed record IndustryAnswer(int Sic, string Title, WeekFlow Flow);

    /// <summary>A cluster of buyers.</summary>
    public sealed record ClusterAnswer(Party Issuer, int Owners, decimal Value, DateOnly FirstTradedOn, DateOnly LastTradedOn, IReadOnlyList<TradeAnswer> Trades);

    /// <summary>What became of alerts.</summary>
    public sealed record AlertsAnswer(
        IReadOnlyList<AlertAnswer> Raised, IReadOnlyList<AlertAnswer> Standing, IReadOnlyList<AlertAnswer> Cleared, IReadOnlyList<AlertAnswer> Withdrawn,
        IReadOnlyList<ClearingAnswer> Clearing, IReadOnlyList<AlertAnswer> WithdrawnLater);

    /// <summary>What would clear a standing alert.</summary>
    public sealed record ClearingAnswer(string Id, AlertAnswer.Figure ClearsAt, AlertAnswer.Figure? Now, string Sentence);

    /// <summary>What a later filing changed.</summary>
    public sealed record LaterAnswer(DateOnly On, string Sentence, TradeAnswer? Then, TradeAnswer? Now);
}
