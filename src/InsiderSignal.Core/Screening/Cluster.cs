using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>Several owners of one issuer on one side within <see cref="ClusterFinder.WindowDays"/> days by trade date.</summary>
public sealed record Cluster
{
    /// <summary>The issuer.</summary>
    public required Cik Issuer { get; init; }

    /// <summary>Buys or sales.</summary>
    public required TradeSide Side { get; init; }

    /// <summary>How many distinct lead owners there are: 2 is a pair.</summary>
    public required int Owners { get; init; }

    /// <summary>The trades of the window by trade date.</summary>
    public required IReadOnlyList<TradeRecord> Trades { get; init; }

    /// <summary>The first trade date.</summary>
    public DateOnly FirstTradedOn => DateOnly.FromDayNumber(Trades[0].TradedDay);

    /// <summary>The last trade date.</summary>
    public DateOnly LastTradedOn => DateOnly.FromDayNumber(Trades[^1].TradedDay);

    /// <summary>Dollars; suspect prices are left out.</summary>
    public decimal Value => Trades.Sum(trade => trade.ValueE4) / 10_000m;

    /// <summary>Two owners only.</summary>
    public bool IsPair => Owners < ClusterFinder.FewestOwners;

    /// <summary>Whether a whale buy is among the trades.</summary>
    public bool HasWhale => Trades.Any(trade =>
        !trade.IsSuspect && TradeTiers.Of(trade.Side, trade.ValueE4 / 10_000m, trade.IsPlanned, trade.ShareOfHoldingE3) is TradeTier.Whale or TradeTier.Mega);
}
