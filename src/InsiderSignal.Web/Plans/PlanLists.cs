using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Plans;

/// <summary>The ledger of plans: grouped once for each history, for a plan is judged by all of its trades.</summary>
internal sealed class PlanLists(Store store, HistorySnapshot snapshot, SnapshotCache answers)
{
    private readonly PlanTradeReader _trades = new(store);
    private readonly NameReader _names = new(store);

    public async Task<PlanList> FindAsync(PlanQuery query, CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        var all = await LedgerAsync(history).WaitAsync(cancellationToken);
        var (from, to) = query.Dates(history);
        var plans = all.Where(plan => plan.Trades.Any(trade => trade.FiledOn >= from && trade.FiledOn <= to)).ToList();
        var found = plans.Where(query.Lets).ToList();
        var dated = plans.SelectMany(plan => plan.Trades).Where(trade => trade.FiledOn >= from && trade.FiledOn <= to).ToList();
        var planned = TradeScreen.Find(history, new TradeFilter { IsPlanned = true, From = from, To = to }, TradeOrderKey.Filed, isAscending: false, skip: 0, take: 0);
        var sum = new PlanList.Sum(dated.Count, dated.Sum(trade => trade.Value));
        return new PlanList
        {
            From = from,
            To = to,
            Plans = plans.Count,
            AdoptedUnderTheRule = plans.Count(plan => CoolingOff.IsInForce(plan.AdoptedOn)),
            Bound = plans.Count(plan => CoolingOff.IsInForce(plan.AdoptedOn) && plan.Roles.IncludePeople()),
            ShortCoolingOff = plans.Count(plan => plan.Flags.HasFlag(PlanFlags.ShortCoolingOff)),
            SingleTrade = plans.Count(plan => plan.Flags.HasFlag(PlanFlags.SingleTrade)),
            Dated = sum,
            Undated = new PlanList.Sum(Math.Max(0, planned.Total - sum.Trades), Math.Max(0, decimal.Round(planned.Bought + planned.Sold - sum.Value, 2))),
            Total = found.Count,
            Page = query.Page,
            PageSize = query.PageSize,
            Items = await NamedAsync(history, [.. query.InOrder(found).Skip(new PageRange(query.Page, query.PageSize, found.Count).Skip).Take(query.PageSize)], cancellationToken),
            Months = PlannedMonths.Of(history, from, to),
        };
    }

    /// <summary>All plans.</summary>
    public Task<IReadOnlyList<TradingPlan>> LedgerAsync(TradeHistory history) =>
        answers.GetAsync(history, "plans", _ => Task.FromResult(PlanLedger.Of(_trades.Read())));

    /// <summary>The versions of all trades that came too soon after their plan was adopted, amended ones too.</summary>
    public Task<IReadOnlyList<PlanTradeVersion>> TooSoonAsync(TradeHistory history) =>
        answers.GetAsync(history, "plan trades too soon", _ => Task.FromResult(_trades.ReadTooSoon()));

    private async Task<IReadOnlyList<PlanView>> NamedAsync(TradeHistory history, IReadOnlyList<TradingPlan> plans, CancellationToken cancellationToken)
    {
        var issuers = await _names.IssuersAsync([.. plans.Select(plan => plan.Issuer).Distinct()], cancellationToken);
        var owners = await _names.OwnersAsync([.. plans.Select(plan => plan.Owner).Distinct()], cancellationToken);
        return
        [
            .. plans.Select(plan => new PlanView
            {
                Issuer = plan.Issuer,
                IssuerName = Names.OfIssuer(issuers, plan.Issuer),
                Ticker = issuers.GetValueOrDefault(plan.Issuer)?.Symbol,
                Owner = plan.Owner,
                OwnerName = Names.OfOwner(owners, plan.Owner),
                AdoptedOn = plan.AdoptedOn,
                CoolingOffDays = plan.CoolingOffDays,
                IsShortBeforeTheRule = plan.Roles.IncludePeople() && CoolingOff.IsShortBeforeTheRule(plan.AdoptedOn, plan.FirstTradedOn),
                IsShortButNotBound = !plan.Roles.IncludePeople() && CoolingOff.IsShort(plan.AdoptedOn, plan.FirstTradedOn),
                IsOlderThanHistory = plan.AdoptedOn < history.FirstFiledOn,
                TradeCount = plan.Trades.Count,
                Sells = plan.Sells,
                Shares = plan.Shares,
                Value = plan.Value,
                FirstTradedOn = plan.FirstTradedOn,
                LastTradedOn = plan.LastTradedOn,
                Flags = [.. PlanQuery.Flags.Where(flag => plan.Flags.HasFlag(flag.Value)).Select(flag => flag.Word)],
                Trades = [.. plan.Trades.Reverse().Select(trade => new PlanView.Trade(trade.Event.Accession, trade.TradedOn, trade.FiledOn, trade.Side, trade.Shares, trade.Value))],
            }),
        ];
    }
}
