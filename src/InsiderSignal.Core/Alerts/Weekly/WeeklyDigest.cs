using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>
/// A week of insiders' trades, as it was known at its end: once the week is complete nothing in it changes but <see cref="LaterChanges"/>
/// and <see cref="WeekAlerts.WithdrawnLater"/>. While the week goes on, as known now.
/// </summary>
public sealed record WeeklyDigest
{
    /// <summary>The week, by filed date.</summary>
    public required IsoWeek Week { get; init; }

    /// <summary>Nothing more is filed in it.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The day of the readings: the last business day, or the last filed day while the week goes on.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>The first filed day of the history: a ratio over days before it is not whole.</summary>
    public required DateOnly HistoryFrom { get; init; }

    /// <summary>The market's ratio.</summary>
    public required WeekReading Market { get; init; }

    /// <summary>The chief executives' ratio.</summary>
    public required WeekReading Ceos { get; init; }

    /// <summary>All trades of the week.</summary>
    public required WeekFlow Flow { get; init; }

    /// <summary>The eleven sectors, the one that moved furthest first.</summary>
    public required IReadOnlyList<SectorWeek> Sectors { get; init; }

    /// <summary>Whale buys filed in the week, largest first.</summary>
    public required IReadOnlyList<TradeRecord> Whales { get; init; }

    /// <summary>Large 10b5-1 sales filed in the week, largest first.</summary>
    public required IReadOnlyList<TradeRecord> PlannedSales { get; init; }

    /// <summary>Clusters of three or more buyers of which a purchase was filed in the week, the one with the most owners first.</summary>
    public required IReadOnlyList<Cluster> Clusters { get; init; }

    /// <summary>Alerts.</summary>
    public required WeekAlerts Alerts { get; init; }

    /// <summary>What filings after its end made of its trades, in order of time.</summary>
    public required IReadOnlyList<LaterChange> LaterChanges { get; init; }

    /// <summary>The digest of a week.</summary>
    /// <param name="source">What it is made from.</param>
    /// <param name="week">The week.</param>
    /// <param name="now">The time by which a week is over or goes on.</param>
    /// <returns>Null for a week before the first trade of the history, or after the last.</returns>
    public static WeeklyDigest? Of(DigestSource source, IsoWeek week, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(source);
        var history = source.History;
        if (!Exists(history, week))
            return null;
        var end = new WeekEnd(history, week, now);
        var readings = new WeekReadings(history, end, source.Benchmark);
        var flows = new WeekFlows(history, end);
        return new WeeklyDigest
        {
            Week = week,
            IsComplete = end.IsComplete,
            ReadOn = end.ReadOn,
            HistoryFrom = history.FirstFiledOn!.Value,
            Market = readings.Market,
            Ceos = readings.Ceos,
            Flow = flows.Market,
            Sectors = SectorWeeks.Of(readings, flows, end),
            Whales = Flagged(history, week, TradeFlag.WhaleBuy),
            PlannedSales = Flagged(history, week, TradeFlag.LargePlannedSale),
            Clusters = WeekClusters.Of(history, end),
            Alerts = new WeekAlertFinder(source, end, readings).Find(),
            LaterChanges = Weekly.LaterChanges.Of(history, end),
        };
    }

    /// <summary>The latest week that is complete; null where there is none.</summary>
    /// <param name="history">The history.</param>
    /// <param name="now">The time.</param>
    public static IsoWeek? LatestComplete(TradeHistory history, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (history.LastFiledOn is not { } last)
            return null;
        var week = IsoWeek.Of(last);
        if (!new WeekEnd(history, week, now).IsComplete)
            week = week.Previous;
        return Exists(history, week) ? week : null;
    }

    /// <summary>Whether a week lies between the first and the last filed day of a history, so that there is a digest of it.</summary>
    /// <param name="history">The history.</param>
    /// <param name="week">The week.</param>
    public static bool Exists(TradeHistory history, IsoWeek week)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history is { FirstFiledOn: { } first, LastFiledOn: { } last } && first <= week.Last && week.First <= last;
    }

    private static IReadOnlyList<TradeRecord> Flagged(TradeHistory history, IsoWeek week, TradeFlag flag) =>
        TradeScreen.Find(
            history,
            new TradeFilter { Flag = flag, From = week.First, To = week.Last, AsOf = week.Last },
            TradeOrderKey.Value,
            isAscending: false,
            skip: 0,
            take: int.MaxValue).Trades;
}
