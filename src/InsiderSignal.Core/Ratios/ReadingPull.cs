using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>What pulls a reading: trades that were filed late, and one company that makes a large part of a side. Null where it does not matter.</summary>
/// <param name="Late">Older trades that the window holds because they were filed in it; null where the ratio by trade date is much the same.</param>
/// <param name="Buys">The company with the most purchases; null where its part is small.</param>
/// <param name="Sells">The company with the most sales; null where its part is small.</param>
public sealed record ReadingPull(LatePull? Late, CompanyPull? Buys, CompanyPull? Sells)
{
    /// <summary>Part of a side's trades from which one company's is told, 0.2 for a fifth.</summary>
    public const double LeastPart = 0.2;

    /// <summary>How many times the ratio by filed date must be the one by trade date, or the other way round, to be told.</summary>
    public const double LeastFactor = 4.0 / 3;

    /// <summary>Nothing worth telling.</summary>
    public static ReadingPull None { get; } = new(null, null, null);

    /// <summary>What pulls the reading of a trailing window by trades and filed date, the definition of the pages.</summary>
    /// <param name="history">The events.</param>
    /// <param name="query">Whose events; its basis, window and dates are those of the reading.</param>
    /// <param name="reading">The reading; null, and one that is thin, has nothing that pulls it.</param>
    /// <exception cref="ArgumentException">The query counts something else, by another date or over a calendar period.</exception>
    public static ReadingPull Of(TradeHistory history, RatioQuery query, Reading? reading)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(query);
        if (query is not { Basis: RatioBasis.Trades, By: DateBasis.Filed, Window: RatioWindow.Days7 or RatioWindow.Days30 or RatioWindow.Days90 or RatioWindow.Days180 or RatioWindow.Days365 })
            throw new ArgumentException("What pulls a reading is told of trades by filed date over a trailing window.", nameof(query));
        if (reading is not { Point: { IsThin: false, Ratio: { } ratio } point })
            return None;
        var window = WindowTrades.Of(history, query, point.Date);
        return new ReadingPull(
            window.Late(ratio),
            query.Scope.Issuer is null ? window.Largest(TradeSide.Buy) : null,
            query.Scope.Issuer is null ? window.Largest(TradeSide.Sale) : null);
    }
}
