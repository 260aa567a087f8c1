using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>A question for trades: which, over what time, in what order, and which page of them.</summary>
public sealed record TradeQuery
{
    /// <summary>Lines of a page where the question names no number.</summary>
    public const int DefaultPageSize = 50;

    /// <summary>Most lines of a page.</summary>
    public const int LargestPageSize = 1000;

    /// <summary>Which trades. Its dates are set only where the question names dates.</summary>
    public TradeFilter Filter { get; init; } = new();

    /// <summary>The time where no dates are named; null where neither is.</summary>
    public TradePeriod? Period { get; init; }

    /// <summary>What the trades are sorted by.</summary>
    public TradeOrderKey Key { get; init; } = TradeOrderKey.Filed;

    /// <summary>Smallest or earliest first.</summary>
    public bool IsAscending { get; init; }

    /// <summary>Trades of one filing stand together, and pages count filings.</summary>
    public bool IsByFiling { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Lines of a page; null where the question names no number.</summary>
    public int? PageSize { get; init; }

    /// <summary>The filter with the dates that a period comes to in a history.</summary>
    /// <param name="history">The history, whose last filed day ends the period.</param>
    /// <param name="otherwise">The period where the question names none.</param>
    public TradeFilter FilterIn(TradeHistory history, TradePeriod otherwise)
    {
        ArgumentNullException.ThrowIfNull(history);
        var isDated = Filter.From is not null || Filter.To is not null;
        return !isDated && (Period ?? otherwise) is var period and not TradePeriod.All && history.LastFiledOn is { } last
            ? Filter with { From = last.AddDays(1 - (int)period) }
            : Filter;
    }
}
