using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Plans;

/// <summary>Groups trades into plans and judges each plan. Pure: the order in which trades come does not matter.</summary>
public static class PlanLedger
{
    /// <summary>One plan for each issuer, lead owner and stated adoption date, in that order.</summary>
    /// <param name="trades">All stored trades with a stated adoption date: a plan is judged by all of its trades, not by those of a period.</param>
    public static IReadOnlyList<TradingPlan> Of(IEnumerable<PlanTrade> trades)
    {
        ArgumentNullException.ThrowIfNull(trades);
        return
        [
            .. trades
                .GroupBy(trade => (trade.Issuer, trade.Owner, trade.AdoptedOn))
                .OrderBy(group => group.Key)
                .Select(group => Plan([.. group.OrderBy(trade => trade.TradedOn).ThenBy(trade => trade.Event.Accession).ThenBy(trade => trade.Event.Line)])),
        ];
    }

    private static TradingPlan Plan(PlanTrade[] trades)
    {
        var first = trades[0];
        var roles = trades.Aggregate(Roles.None, (all, trade) => all | trade.Roles);
        var flags = PlanFlags.None;
        if (roles.IncludePeople() && CoolingOff.IsShort(first.AdoptedOn, first.TradedOn))
            flags |= PlanFlags.ShortCoolingOff;
        if (first.TradedOn == trades[^1].TradedOn)
            flags |= PlanFlags.SingleTrade;
        return new TradingPlan
        {
            Issuer = first.Issuer,
            Owner = first.Owner,
            AdoptedOn = first.AdoptedOn,
            Trades = trades,
            Roles = roles,
            Shares = trades.Sum(trade => trade.Shares),
            Value = trades.Sum(trade => trade.Value),
            Flags = flags,
        };
    }
}
