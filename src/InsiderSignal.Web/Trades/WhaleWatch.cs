using System.Diagnostics.CodeAnalysis;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Ingestion.Serving;

namespace InsiderSignal.Web.Trades;

/// <summary>Puts the page of whale buys together.</summary>
internal sealed class WhaleWatch(HistorySnapshot snapshot, TradeScreener screener)
{
    public const TradePeriod DefaultPeriod = TradePeriod.Days365;

    private const int PageSize = 25;

    public static TradeFilter Filter { get; } = new() { Flag = TradeFlag.WhaleBuy };

    /// <summary>Reads the question of an address.</summary>
    public static bool TryRead(IQueryCollection address, [NotNullWhen(true)] out TradeQuery? query, out IReadOnlyList<RatioQueryError> errors) =>
        TradeQueryParser.TryParse(TradeScreener.Words(address), _ => null, out query, out errors);

    /// <summary>One page of whale buys, latest first.</summary>
    public async Task<WhalesView> ReadAsync(TradePeriod? period, int page, CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        var list = await screener.ReadAsync(history, new TradeQuery { Filter = Filter, Period = period, Page = page }, DefaultPeriod, PageSize, cancellationToken);
        return new WhalesView
        {
            List = list,
            Megas = TradeScreen.Find(history, list.Filter with { MinValue = TradeTiers.Mega }, TradeOrderKey.Filed, isAscending: false, skip: 0, take: 0).Total,
            Months = [.. MonthTallies.Of(history, list.Filter).Reverse()],
        };
    }
}
