using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Plans;

namespace InsiderSignal.Web.Alerts;

/// <summary>Alerts as pages, feeds, messages and the API show them: found in a history, with the names of all who are in them.</summary>
internal sealed class AlertLists(
    Store store, HistorySnapshot snapshot, SnapshotCache answers, PlanLists plans, IIngestionMonitor monitor, TimeProvider time, AlertOptions options, Benchmark benchmark)
{
    private readonly NameReader _names = new(store);

    /// <summary>The newest history as of now. The next call may name another: an answer takes one, once.</summary>
    public JudgedHistory Now()
    {
        var history = snapshot.Current;
        // The last day that is over, in live mode; what is not fetched any more grows no older than its last filing, amendments included.
        var last = history.LastKnownOn ?? default;
        return new(history, monitor.Current.Source is not null && NewYorkTime.Today(time).AddDays(-1) is var yesterday && yesterday > last ? yesterday : last);
    }

    /// <summary>The alerts that stand, gravest first, then newest first.</summary>
    public Task<IReadOnlyList<AlertView>> StandingAsync(JudgedHistory now, CancellationToken cancellationToken)
    {
        var today = now.Today;
        return answers.GetAsync(now.History, $"alerts standing {today:O}", async of =>
        {
            var all = await BetweenAsync(of, today, today, today);
            return await NamedAsync(of, [.. GravestFirst(all.Where(alert => alert.StandsOn(today)))]);
        }).WaitAsync(cancellationToken);
    }

    /// <summary>The alerts that touch a period, as they are known now; gravest first, then newest first.</summary>
    public async Task<IReadOnlyList<AlertView>> BetweenAsync(JudgedHistory now, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var (history, today) = now;
        // Before the first filing there was nothing to stand, and in days to come nothing has stood yet.
        if (!(to >= history.FirstFiledOn) || from > NewYorkTime.Today(time))
            return [];
        return await NamedAsync(history, [.. GravestFirst(await BetweenAsync(history, from, to, today))]).WaitAsync(cancellationToken);
    }

    /// <summary>The alerts of a history that touch a period.</summary>
    /// <param name="history">The history.</param>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    /// <param name="today">The day from which it is looked back.</param>
    public async Task<IReadOnlyList<Alert>> BetweenAsync(TradeHistory history, DateOnly from, DateOnly to, DateOnly today)
    {
        var conditions = await ConditionsAsync(history, today);
        var tooSoon = await plans.TooSoonAsync(history);
        return
        [
            .. conditions.Where(alert => alert.Touches(from, to)),
            .. TradeAlerts.Between(history, options, from, to, today),
            .. ClusterAlerts.Between(history, options, from, to, today),
            .. PlanAlerts.Between(tooSoon, options, from, to, today),
        ];
    }

    /// <summary>All alerts of conditions there have been in a history.</summary>
    public Task<IReadOnlyList<Alert>> ConditionsAsync(TradeHistory history, DateOnly today) =>
        answers.GetAsync(history, $"alerts of conditions {today:O}", of => Task.FromResult(ConditionAlerts.Of(of, options, benchmark, today)));

    /// <summary>Alerts with their names and filings, in the order given.</summary>
    /// <param name="history">The history.</param>
    /// <param name="alerts">The alerts.</param>
    /// <param name="isAsRaised">Whether their sentences leave out what came after the day they were raised on.</param>
    public async Task<IReadOnlyList<AlertView>> NamedAsync(TradeHistory history, IReadOnlyList<Alert> alerts, bool isAsRaised = false)
    {
        var issuers = await _names.IssuersAsync([.. alerts.Select(alert => alert.Subject.Issuer).OfType<Cik>().Distinct()], CancellationToken.None);
        var owners = await _names.OwnersAsync([.. alerts.Select(alert => alert.Subject.Owner).OfType<Cik>().Distinct()], CancellationToken.None);
        var sectors = IssuerSectors.Of(history, [.. alerts.Select(alert => alert.Subject.Issuer).OfType<Cik>()]);
        var members = ClusterMembers(history, alerts);
        return
        [
            .. alerts.Select(alert => View(
                history,
                alert,
                [.. alert.Rule == AlertRule.ClusterBuy ? alert.Receipt.Evidence.Filings.SelectMany(filing => members[filing]).Distinct() : []],
                alert.Subject.Scope?.Sector ?? (alert.Subject.Issuer is { } one ? sectors.GetValueOrDefault(one) : null),
                alert.Subject.Issuer is { } issuer ? Names.OfIssuer(issuers, issuer) : null,
                alert.Subject.Issuer is { } company ? issuers.GetValueOrDefault(company)?.Symbol : null,
                alert.Subject.Owner is { } owner ? Names.OfOwner(owners, owner) : null,
                isAsRaised)),
        ];
    }

    /// <summary>Who made the purchases that clusters rest on, by filing. No cluster rests on what was filed longer before.</summary>
    private static ILookup<AccessionNumber, Cik> ClusterMembers(TradeHistory history, IReadOnlyList<Alert> alerts)
    {
        var clusters = alerts.Where(alert => alert.Rule == AlertRule.ClusterBuy).ToList();
        IReadOnlyList<TradeRecord> trades = clusters.Count == 0 ? [] : TradeScreen.OfFilings(
            history, clusters.SelectMany(alert => alert.Receipt.Evidence.Filings), clusters.Min(alert => alert.RaisedOn).AddDays(-2 * ClusterFinder.WindowDays));
        return trades.ToLookup(trade => trade.Event.Accession, trade => new Cik(trade.Owner));
    }

    private static AlertView View(TradeHistory history, Alert alert, IReadOnlyList<Cik> members, Sector? sector, string? issuerName, string? ticker, string? ownerName, bool isAsRaised)
    {
        var evidence = alert.Receipt.Evidence;
        var behind = evidence.Trades is { } filter
            ? TradeScreen.Find(history, filter, TradeOrderKey.Value, isAscending: false, skip: 0, AlertView.MostFilings)
            : ScreenedTrades.None;
        return new AlertView
        {
            Alert = alert,
            Members = members,
            Sector = sector,
            Sentence = AlertSentence.Of(alert, issuerName, ownerName, isAsRaised),
            IssuerName = issuerName,
            Ticker = ticker,
            OwnerName = ownerName,
            Link = AlertWords.Link(alert),
            TradesLink = evidence.Trades is { } trades ? Links.Trades(trades with { AsOf = null }) : null,
            Trades = evidence.Trades is null ? evidence.Filings.Count : behind.Total,
            Filings = evidence.Trades is null ? evidence.Filings : [.. behind.Trades.Select(trade => trade.Event.Accession).Distinct()],
        };
    }

    private static IEnumerable<Alert> GravestFirst(IEnumerable<Alert> alerts) =>
        alerts.OrderByDescending(alert => alert.Severity).ThenByDescending(alert => alert.RaisedOn).ThenBy(alert => alert.Rule).ThenByDescending(alert => alert.Receipt.Figures[0].Value);
}
