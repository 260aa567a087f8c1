using InsiderSignal.Core.Alerts.Events;
using InsiderSignal.Core.Plans;

namespace InsiderSignal.Core.Alerts;

/// <summary>The alerts about plans whose first trade came sooner than the rule lets a director or officer trade.</summary>
public static class PlanAlerts
{
    /// <summary>The alerts that touch a period, as they are known on a later day.</summary>
    /// <param name="trades">All versions of the trades that came too soon; others raise nothing and may be among them.</param>
    /// <param name="options">The thresholds.</param>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    /// <param name="today">The day from which it is looked back: what was filed later is not known.</param>
    public static IReadOnlyList<Alert> Between(IEnumerable<PlanTradeVersion> trades, AlertOptions options, DateOnly from, DateOnly to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(trades);
        ArgumentNullException.ThrowIfNull(options);
        return
        [
            .. trades
                .Where(version => version.KnownFrom <= today && version.Trade.IsTooSoon)
                .GroupBy(version => (version.Trade.Issuer, version.Trade.Owner, version.Trade.AdoptedOn))
                .SelectMany(plan => new PlanEpisodes([.. plan], options.TradeDays).UpTo(today))
                .Where(alert => alert.Touches(from, to))
                .OrderBy(alert => alert.RaisedOn)
                .ThenBy(alert => alert.Id, StringComparer.Ordinal),
        ];
    }
}
