using System.Runtime.InteropServices;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>
/// Counts all rows: no index serves that, so it takes seconds for twenty years and is not for each request. They are counted here as
/// they are read: to group them, SQLite would sort them all, in memory.
/// </summary>
public sealed class RowTallyReader(Store store)
{
    private const string RowsSql = "SELECT verdict, code FROM transactions";
    private const string StandingSql = "SELECT suspect, superseded_by IS NOT NULL FROM trade_rows";

    public async Task<RowTally> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        using var connection = store.Connect();
        var rows = Count(connection, RowsSql, row => (Verdict: (RowVerdict)row.Int32(0), Code: row.Text(1)), cancellationToken);
        var standing = Count(connection, StandingSql, row => (Suspect: (SuspectReason)row.Int32(0), IsSuperseded: row.Int32(1) != 0), cancellationToken);
        return new RowTally(
            [.. rows.GroupBy(row => row.Key.Code, row => row.Value).Select(group => (group.Key, group.Sum())).OrderByDescending(code => code.Item2).ThenBy(code => code.Key, StringComparer.Ordinal)],
            rows.GroupBy(row => row.Key.Verdict, row => row.Value).ToDictionary(group => group.Key, group => group.Sum()),
            standing.Where(row => row.Key.IsSuperseded).Sum(row => row.Value),
            standing.Where(row => row.Key is { IsSuperseded: false, Suspect: not SuspectReason.None }).ToDictionary(row => row.Key.Suspect, row => row.Value),
            await context.Quarantine.LongCountAsync(cancellationToken));
    }

    private static Dictionary<TKey, long> Count<TKey>(SqliteConnection connection, string sql, Func<PreparedStatement, TKey> key, CancellationToken cancellationToken)
        where TKey : notnull
    {
        var counts = new Dictionary<TKey, long>();
        using var rows = new PreparedStatement(connection, sql);
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            CollectionsMarshal.GetValueRefOrAddDefault(counts, key(rows), out _)++;
        }

        return counts;
    }
}
