using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Adds up trades as a pass meets them.</summary>
internal sealed class ScreenedTotals
{
    private const decimal ValueUnit = 10_000m;

    private int _buys;
    private int _sells;
    private Int128 _bought;
    private Int128 _sold;

    public void Add(TradeColumns columns, int place)
    {
        var value = columns.ValuesE4[place];
        if ((columns.Tags[place] & TradeTag.Sale) != 0)
        {
            _sells++;
            _sold += value;
        }
        else
        {
            _buys++;
            _bought += value;
        }
    }

    public ScreenedTrades With(IReadOnlyList<TradeRecord> trades, int? filings = null) => new()
    {
        Trades = trades,
        Filings = filings,
        Buys = _buys,
        Sells = _sells,
        Bought = (decimal)_bought / ValueUnit,
        Sold = (decimal)_sold / ValueUnit,
    };
}
