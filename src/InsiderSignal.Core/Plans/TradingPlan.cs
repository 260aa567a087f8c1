using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Plans;

/// <summary>A Rule 10b5-1 plan as filings let it be seen: the trades of one lead owner in one issuer that state one adoption date.</summary>
public sealed record TradingPlan
{
    /// <summary>The issuer.</summary>
    public required Cik Issuer { get; init; }

    /// <summary>The lead owner.</summary>
    public required Cik Owner { get; init; }

    /// <summary>When it was adopted, as the filings state it.</summary>
    public required DateOnly AdoptedOn { get; init; }

    /// <summary>Its trades by trade date, then in order of their names; at least one.</summary>
    public required IReadOnlyList<PlanTrade> Trades { get; init; }

    /// <summary>The roles of the owners of all trades.</summary>
    public required Roles Roles { get; init; }

    /// <summary>Σ shares.</summary>
    public required decimal Shares { get; init; }

    /// <summary>Σ dollars over rows with a believed price.</summary>
    public required decimal Value { get; init; }

    /// <summary>What calls for a second look.</summary>
    public required PlanFlags Flags { get; init; }

    /// <summary>The date of the first trade.</summary>
    public DateOnly FirstTradedOn => Trades[0].TradedOn;

    /// <summary>The date of the last trade.</summary>
    public DateOnly LastTradedOn => Trades[^1].TradedOn;

    /// <summary>Days from adoption to the first trade.</summary>
    public int CoolingOffDays => FirstTradedOn.DayNumber - AdoptedOn.DayNumber;

    /// <summary>How many of the trades are sales.</summary>
    public int Sells => Trades.Count(trade => trade.Side == TradeSide.Sale);
}
