using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Counts all rows: no index serves that, so it takes seconds for twenty years and is not for each request.</summary>
public sealed class RowTallyReader(Store store)
{
    public async Task<RowTally> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var rows = await context.Transactions
            .GroupBy(row => new { row.Code, row.Verdict })
            .Select(group => new { group.Key.Code, group.Key.Verdict, Rows = group.LongCount() })
            .ToListAsync(cancellationToken);
        var standing = await context.TradeRows
            .GroupBy(row => new { row.Suspect, IsSuperseded = row.SupersededBy != null })
            .Select(group => new { group.Key.Suspect, group.Key.IsSuperseded, Rows = group.LongCount() })
            .ToListAsync(cancellationToken);
        return new RowTally(
            [.. rows.GroupBy(row => row.Code, row => row.Rows).Select(group => (group.Key, group.Sum())).OrderByDescending(code => code.Item2).ThenBy(code => code.Key, StringComparer.Ordinal)],
            rows.GroupBy(row => row.Verdict, row => row.Rows).ToDictionary(group => group.Key, group => group.Sum()),
            standing.Where(row => row.IsSuperseded).Sum(row => row.Rows),
            standing.Where(row => !row.IsSuperseded && row.Suspect != SuspectReason.None).ToDictionary(row => row.Suspect, row => row.Rows),
            await context.Quarantine.LongCountAsync(cancellationToken));
    }
}
