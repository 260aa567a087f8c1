using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Reads the messages that leave the program.</summary>
public sealed class OutboxReader(Store store)
{
    /// <summary>The first message that waits for a target, due or not: none overtakes another. Null when none waits.</summary>
    public async Task<OutboxEntry?> FirstAsync(string target, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await context.Outbox
            .Where(entry => entry.Target == target && entry.State == OutboxState.Pending)
            .OrderBy(entry => entry.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Every target that a message was ever put in for, by name.</summary>
    public async Task<IReadOnlyList<OutboxTally>> TallyAsync(CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var states = await context.Outbox
            .GroupBy(entry => new { entry.Target, entry.State })
            .Select(group => new
            {
                group.Key.Target,
                group.Key.State,
                Count = group.LongCount(),
                DeliveredAt = group.Max(entry => entry.DeliveredAt),
                FailedAt = group.Max(entry => entry.FailedAt),
            })
            .ToListAsync(cancellationToken);

        var tallies = new List<OutboxTally>();
        foreach (var target in states.GroupBy(state => state.Target).OrderBy(target => target.Key, StringComparer.Ordinal))
        {
            var failedAt = target.Max(state => state.FailedAt);
            tallies.Add(new OutboxTally(
                target.Key,
                Count(OutboxState.Delivered),
                Count(OutboxState.Pending),
                Count(OutboxState.Dead),
                target.Max(state => state.DeliveredAt),
                failedAt,
                failedAt is null ? null : await ErrorAsync(context, target.Key, failedAt.Value, cancellationToken),
                Count(OutboxState.Pending) == 0 ? null : await NextAsync(context, target.Key, cancellationToken)));

            long Count(OutboxState wanted) => target.Where(state => state.State == wanted).Sum(state => state.Count);
        }

        return tallies;
    }

    /// <summary>How many were given up, and the latest of them.</summary>
    public async Task<(long Total, IReadOnlyList<DeadLetter> Letters)> DeadAsync(int take, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var dead = context.Outbox.Where(entry => entry.State == OutboxState.Dead);
        var total = await dead.LongCountAsync(cancellationToken);
        var letters = await dead
            .OrderByDescending(entry => entry.Id)
            .Take(take)
            .Select(entry => new DeadLetter(entry.Id, entry.Target, entry.Title, entry.Attempts, entry.CreatedAt, entry.FailedAt, entry.LastError))
            .ToListAsync(cancellationToken);
        return (total, letters);
    }

    private static Task<string?> ErrorAsync(StoreContext context, string target, DateTimeOffset failedAt, CancellationToken cancellationToken) => context.Outbox
        .Where(entry => entry.Target == target && entry.FailedAt == failedAt)
        .OrderByDescending(entry => entry.Id)
        .Select(entry => entry.LastError)
        .FirstOrDefaultAsync(cancellationToken);

    private static async Task<DateTimeOffset?> NextAsync(StoreContext context, string target, CancellationToken cancellationToken) => await context.Outbox
        .Where(entry => entry.Target == target && entry.State == OutboxState.Pending)
        .OrderBy(entry => entry.Id)
        .Select(entry => (DateTimeOffset?)entry.NextAttemptAt)
        .FirstOrDefaultAsync(cancellationToken);
}
