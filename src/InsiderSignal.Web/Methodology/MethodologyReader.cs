using InsiderSignal.Core.Ratios;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Methodology;

/// <summary>Puts the methodology's numbers together, once for each history.</summary>
internal sealed class MethodologyReader(Store store, SnapshotCache answers, TradeLists trades, RowTallies rows, Benchmark benchmark)
{
    private const int FewestRows = 2;
    private const int MostRows = 8;

    public async Task<MethodologyView> ReadAsync(CancellationToken cancellationToken)
    {
        var view = await answers.GetAsync("methodology", MakeAsync).WaitAsync(cancellationToken);
        return view with { Rows = await rows.ReadAsync(cancellationToken) };
    }

    private async Task<MethodologyView> MakeAsync(TradeHistory history)
    {
        var market = RatioEngine.Series(history, new RatioQuery { From = history.LastFiledOn }, benchmark);
        return new MethodologyView
        {
            Market = market,
            Events = HistoryTally.Of(history),
            Example = market.Reading is null ? null : await ExampleAsync(history),
        };
    }

    /// <summary>The newest trade of the default window that was filled in a few rows; else the newest of all.</summary>
    private async Task<WorkedExample?> ExampleAsync(TradeHistory history)
    {
        TradeRecord? chosen = null;
        for (var i = history.Count - 1; i >= 0 && history[i] is var trade && trade.FiledDay > history.LastDay - (int)RatioWindow.Days30; i--)
        {
            if (trade.IsCopy || trade.IsSuspect || trade.KnownUntil != int.MaxValue)
                continue;
            chosen ??= trade;
            if (trade.Rows is < FewestRows or > MostRows)
                continue;
            chosen = trade;
            break;
        }

        return chosen is { } example && await trades.ItemsAsync([example], CancellationToken.None) is [var item]
            ? new WorkedExample(item, await new EventRowReader(store).ReadAsync(example.Event, CancellationToken.None))
            : null;
    }
}
