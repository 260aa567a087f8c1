using System.Globalization;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Plans;

namespace InsiderSignal.Web.Weeks;

/// <summary>Digests of weeks as pages, mails and the API show them.</summary>
internal sealed class WeekDigests(
    Store store, HistorySnapshot snapshot, SnapshotCache answers, AlertLists alerts, PlanLists plans,
    SicSectorMap industries, AlertOptions options, Benchmark benchmark, TimeProvider time)
{
    private readonly NameReader _names = new(store);

    /// <summary>The digest of a week; null where the history does not reach it.</summary>
    public async Task<WeekView?> ReadAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        if (!WeeklyDigest.Exists(history, week))
            return null;
        var now = time.GetUtcNow();
        // Whether the week is over is a part of the name: that alone comes with time.
        var name = $"week {week} {(now >= week.CompleteAt ? "over" : "on")}";
        return await answers.GetOfManyAsync(history, name, async of => await ViewAsync(of, week, now)).WaitAsync(cancellationToken);
    }

    /// <summary>The latest week that is complete; null where there is none.</summary>
    public IsoWeek? LatestComplete() => WeeklyDigest.LatestComplete(snapshot.Current, time.GetUtcNow());

    /// <summary>The weeks of a year; null where the history has none of it.</summary>
    /// <param name="year">An ISO year; null for the latest.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<WeekList?> ListAsync(int? year, CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        if (history.LastFiledOn is not { } last)
            return null;
        var now = time.GetUtcNow();
        var isOver = now >= IsoWeek.Of(last).CompleteAt;
        var all = await answers.GetAsync(history, $"weeks {isOver}", of => Task.FromResult(WeekIndex.Of(of, benchmark, now))).WaitAsync(cancellationToken);
        int[] years = [.. all.Select(summary => summary.Week.Year).Distinct()];
        var wanted = year ?? years[0];
        if (!years.Contains(wanted))
            return null;
        var name = string.Create(CultureInfo.InvariantCulture, $"weeks of {wanted} {isOver}");
        var lines = await answers.GetAsync(history, name, of => LinesAsync(of, [.. all.Where(summary => summary.Week.Year == wanted)], last)).WaitAsync(cancellationToken);
        return new WeekList(wanted, years, all.Count, all[0].Week, lines);
    }

    private async Task<IReadOnlyList<WeekLine>> LinesAsync(TradeHistory history, IReadOnlyList<WeekSummary> weeks, DateOnly last)
    {
        var raised = (await alerts.BetweenAsync(history, weeks[^1].Week.First, weeks[0].Week.Last, last)).ToLookup(alert => IsoWeek.Of(alert.RaisedOn));
        var gravest = weeks
            .Select(summary => raised[summary.Week].OrderByDescending(alert => alert.Severity).ThenBy(alert => alert.Rule).ThenByDescending(alert => alert.Receipt.Figures[0].Value).FirstOrDefault())
            .ToList();
        var named = (await alerts.NamedAsync(history, [.. gravest.OfType<Alert>()], isAsRaised: true)).ToDictionary(view => view.Alert.Id, StringComparer.Ordinal);
        return [.. weeks.Zip(gravest, (summary, alert) => new WeekLine(summary, alert is null ? null : named[alert.Id]))];
    }

    private async Task<WeekView> ViewAsync(TradeHistory history, IsoWeek week, DateTimeOffset now)
    {
        var conditions = await alerts.ConditionsAsync(history, history.LastFiledOn!.Value);
        var digest = WeeklyDigest.Of(new DigestSource(history, conditions, await plans.TooSoonAsync(history), options, benchmark), week, now)!;
        var found = digest.Alerts;
        IEnumerable<IReadOnlyList<Alert>> kinds = [found.Raised, found.Standing, found.Cleared, found.Withdrawn, found.WithdrawnLater];
        var named = await alerts.NamedAsync(history, [.. kinds.SelectMany(kind => kind).DistinctBy(alert => alert.Id, StringComparer.Ordinal)], isAsRaised: true);
        return new WeekView
        {
            Digest = digest,
            Benchmark = benchmark,
            Names = await NamesAsync([.. digest.Whales, .. digest.PlannedSales, .. digest.Clusters.SelectMany(cluster => cluster.Trades), .. digest.LaterChanges.Select(change => change.Trade)]),
            Alerts = named.ToDictionary(view => view.Alert.Id, StringComparer.Ordinal),
            Caveat = DataCaveat.Of(store),
            Previous = WeeklyDigest.Exists(history, week.Previous) ? week.Previous : null,
            Next = WeeklyDigest.Exists(history, week.Next) ? week.Next : null,
        };
    }

    private async Task<WeekNames> NamesAsync(IReadOnlyCollection<TradeRecord> trades) => new(
        await _names.IssuersAsync([.. trades.Select(trade => new Cik(trade.Issuer)).Distinct()], CancellationToken.None),
        await _names.OwnersAsync([.. trades.Select(trade => new Cik(trade.Owner)).Distinct()], CancellationToken.None),
        industries);
}
