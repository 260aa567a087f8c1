using InsiderSignal.Core.Calendar;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Web.Alerts;

/// <summary>Puts alerts that were raised, cleared or withdrawn in the last days into the outbox.</summary>
internal sealed class AlertNews(AlertLists alerts, AlertMessages messages, Outbox outbox, Store store, TimeProvider time) : INews
{
    /// <summary>What is older is history: a backfill raises alerts of long ago. A long weekend may lie between a filing and a start.</summary>
    private const int Days = 5;

    public bool AreWanted => outbox.HasTargets;

    public async Task<DateTimeOffset> PassOnAsync(CancellationToken cancellationToken)
    {
        // Silence raises alerts by the day alone.
        var tomorrow = NewYorkTime.Instant(NewYorkTime.Today(time).AddDays(1).ToDateTime(TimeOnly.MinValue));
        var now = alerts.Now();
        if (now.JudgedOn is not { } last)
            return tomorrow;
        // The simulated market stands for today's; an archive that is served or imported is no news.
        var today = store.Mode == StoreMode.Sample ? last : NewYorkTime.Today(time);
        var from = today.AddDays(-Days);
        if (last > from)
        {
            var found = await alerts.BetweenAsync(now, from.AddDays(1), last, cancellationToken);
            await outbox.AddAsync([.. messages.Of(found, from.AddDays(1), last)], cancellationToken);
        }

        return tomorrow;
    }
}
