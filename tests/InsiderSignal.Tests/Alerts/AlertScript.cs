using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ratios;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>A history written down by day: how many purchases and sales were filed on it, and what later filings made of them.</summary>
internal sealed class AlertScript
{
    private readonly List<TradeRecord> _records = [];

    /// <summary>Trades filed on the day they were made, each with a name, an owner and a company of its own.</summary>
    public AlertScript On(string date, int buys = 0, int sales = 0, Sector sector = Sector.Technology, Roles roles = Roles.Director, bool isPlanned = false)
    {
        for (var i = 0; i < buys + sales; i++)
        {
            var number = _records.Count + 1;
            var trade = i < buys ? Histories.Buy(date, owner: number, issuer: number) : Histories.Sale(date, owner: number, issuer: number);
            Add(trade with { Sector = sector, Roles = roles, IsPlanned = isPlanned });
        }

        return this;
    }

    /// <summary>One trade, filed on a day, by an owner of a company.</summary>
    public AlertScript Trade(TradeSide side, string filed, int owner, string? traded = null, long dollars = 1_000, int issuer = 1, bool isPlanned = false, int? shareOfHolding = null)
    {
        var trade = side == TradeSide.Buy ? Histories.Buy(filed, owner, issuer) : Histories.Sale(filed, owner, issuer);
        return Add(trade with { TradedDay = Histories.Day(traded ?? filed), ValueE4 = dollars * 10_000, IsPlanned = isPlanned, ShareOfHoldingE3 = shareOfHolding });
    }

    /// <summary>The history goes on to a day, without a trade that counts.</summary>
    public AlertScript Until(string date) => Add(Histories.Sale(date, owner: 1, issuer: int.MaxValue) with { IsCopy = true });

    /// <summary>The history begins on a day, with a trade that does not count: from 30 days later on its windows are whole.</summary>
    public static AlertScript From(string date) => new AlertScript().Until(date);

    /// <summary>A later filing takes so many trades of one side and day away.</summary>
    public AlertScript TakenBack(string filed, TradeSide side, int count, string on) => Ended(filed, side, count, on, _ => null);

    /// <summary>A later filing says something else of a trade.</summary>
    public AlertScript Amended(string filed, string on, Func<TradeRecord, TradeRecord> change, int place = 0) =>
        Ended(filed, _records.Where(trade => trade.FiledDay == Histories.Day(filed)).ElementAt(place).Side, 1, on, trade => change(trade));

    public TradeHistory Build() => Histories.Of(_records);

    /// <summary>The alerts of one rule about conditions.</summary>
    public IReadOnlyList<Alert> Conditions(AlertRule rule, AlertOptions options) =>
        [.. ConditionAlerts.Of(Build(), options, new Benchmark(0.5, "test"), null).Where(alert => alert.Rule == rule)];

    /// <summary>The one alert of one rule about conditions.</summary>
    public Alert Condition(AlertRule rule, AlertOptions options) => Assert.Single(Conditions(rule, options));

    private AlertScript Add(TradeRecord trade)
    {
        _records.Add(trade with { Event = new TradeEventId(new AccessionNumber(_records.Count + 1), 1) });
        return this;
    }

    private AlertScript Ended(string filed, TradeSide side, int count, string on, Func<TradeRecord, TradeRecord?> next)
    {
        foreach (var trade in _records.Where(trade => trade.FiledDay == Histories.Day(filed) && trade.Side == side && trade.KnownUntil == int.MaxValue).Take(count).ToArray())
        {
            _records[_records.IndexOf(trade)] = trade with { KnownUntil = Histories.Day(on) };
            if (next(trade) is { } amended)
                _records.Add(amended with { KnownFrom = Histories.Day(on) });
        }

        return this;
    }
}
