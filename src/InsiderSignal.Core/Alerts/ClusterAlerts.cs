using InsiderSignal.Core.Alerts.Events;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts;

/// <summary>The alerts about companies of which several insiders buy within weeks.</summary>
public static class ClusterAlerts
{
    /// <summary>Owners from which a cluster is a notice.</summary>
    public const int ManyOwners = 5;

    /// <summary>The alerts that touch a period, as they are known on a later day.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">The thresholds.</param>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    /// <param name="today">The day from which it is looked back: what was filed later is not known.</param>
    public static IReadOnlyList<Alert> Between(TradeHistory history, AlertOptions options, DateOnly from, DateOnly to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(options);
        return
        [
            .. ClusterCandidates.Find(history, options.ClusterOwners, from.DayNumber, to.DayNumber)
                .SelectMany(places => new ClusterEpisodes(history, places, options).Between(from, to, today))
                .OrderBy(alert => alert.RaisedOn)
                .ThenByDescending(alert => alert.Severity)
                .ThenBy(alert => alert.Id, StringComparer.Ordinal),
        ];
    }
}
