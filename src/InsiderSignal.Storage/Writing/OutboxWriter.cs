using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// Writes down what is to leave the program, and what became of it: each call one transaction, in its turn among the store's writers.
/// Every method throws a <see cref="StoreException"/> when the store refuses; nothing of the call was kept then.
/// </summary>
public sealed class OutboxWriter(Store store)
{
    // Spelled out: nothing is put in a second time, and the id is the store's to give.
    private const string AddSql =
        "INSERT OR IGNORE INTO outbox (key, target, kind, state, created_at, attempts, next_attempt_at, title, body) "
        + "VALUES ({0}, {1}, {2}, 1, {3}, 0, {3}, {4}, {5})";

    /// <summary>Puts messages in, to be sent at once. What has been put in before, for the same target under the same key, stays as it is.</summary>
    /// <returns>How many are new.</returns>
    public int Add(IReadOnlyList<OutboxEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return InTransaction(context => entries.Sum(entry => context.Database.ExecuteSqlRaw(
            AddSql, entry.Key, entry.Target, (int)entry.Kind, Seconds(entry.CreatedAt), entry.Title, entry.Body)));
    }

    /// <summary>Counts a try before it is made: until the try must have ended, nobody else makes one, and a store that cannot be written sends nothing.</summary>
    /// <param name="entry">As it was read.</param>
    /// <param name="until">When a try whose end nobody wrote down is taken for failed.</param>
    /// <returns>False when it is no longer as it was read.</returns>
    public bool Claim(OutboxEntry entry, DateTimeOffset until)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return InTransaction(context => Pending(context, entry.Id)
            .Where(row => row.Attempts == entry.Attempts)
            .ExecuteUpdate(set => set.SetProperty(row => row.Attempts, entry.Attempts + 1).SetProperty(row => row.NextAttemptAt, until))) > 0;
    }

    /// <summary>The target took it: it stays, so that it is never put in again, but what it said goes.</summary>
    /// <param name="id">Which message.</param>
    /// <param name="now">When.</param>
    /// <param name="missing">Whom of the target it did not reach, as one line; null where it reached all.</param>
    public void Deliver(long id, DateTimeOffset now, string? missing = null) => InTransaction(context => Pending(context, id).ExecuteUpdate(set =>
    {
        set.SetProperty(row => row.State, OutboxState.Delivered).SetProperty(row => row.DeliveredAt, now).SetProperty(row => row.Body, "");
        if (missing is not null)
            set.SetProperty(row => row.FailedAt, now).SetProperty(row => row.LastError, missing);
    }));

    /// <summary>A try failed.</summary>
    /// <param name="id">Of which message.</param>
    /// <param name="now">When.</param>
    /// <param name="error">Why, as one line.</param>
    /// <param name="next">When the next is due; null when it is given up.</param>
    public void Fail(long id, DateTimeOffset now, string error, DateTimeOffset? next) => InTransaction(context => Pending(context, id).ExecuteUpdate(set => set
        .SetProperty(row => row.State, next is null ? OutboxState.Dead : OutboxState.Pending)
        .SetProperty(row => row.NextAttemptAt, row => next ?? row.NextAttemptAt)
        .SetProperty(row => row.FailedAt, now)
        .SetProperty(row => row.LastError, error)));

    /// <summary>Sends again what was given up, as if it were new.</summary>
    /// <param name="id">Which; null for all.</param>
    /// <param name="now">When it is due.</param>
    /// <returns>How many.</returns>
    public int Revive(long? id, DateTimeOffset now) => InTransaction(context => context.Outbox
        .Where(row => row.State == OutboxState.Dead && (id == null || row.Id == id))
        .ExecuteUpdate(set => set
            .SetProperty(row => row.State, OutboxState.Pending)
            .SetProperty(row => row.Attempts, 0)
            .SetProperty(row => row.NextAttemptAt, now)));

    private static IQueryable<OutboxEntry> Pending(StoreContext context, long id) =>
        context.Outbox.Where(row => row.Id == id && row.State == OutboxState.Pending);

    private static long Seconds(DateTimeOffset instant) => instant.ToUnixTimeSeconds();

    private T InTransaction<T>(Func<StoreContext, T> work)
    {
        using var turn = store.Turns.Take();
        try
        {
            using var context = store.CreateContext();
            using var transaction = context.Database.BeginTransaction();
            var result = work(context);
            transaction.Commit();
            return result;
        }
        catch (SqliteException fault)
        {
            throw StoreFault.Translate(fault, store.Location.DataSource);
        }
    }
}
