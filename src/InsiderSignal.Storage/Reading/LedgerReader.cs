using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Reads what is owed, what is known, and how complete each day is.</summary>
public sealed class LedgerReader(Store store)
{
    private const LedgerSource Indexes = LedgerSource.DailyIndex | LedgerSource.FullIndex;

    /// <summary>What is owed, newest filed first, at most so many; what has no filed date comes last.</summary>
    public IReadOnlyList<LedgerEntry> Owed(int most)
    {
        using var context = store.CreateContext();
        return [.. Newest(context.Ledger.Where(entry => entry.State == LedgerState.Owed)).Take(most)];
    }

    /// <summary>What is owed and was filed between two dates, both included, newest first.</summary>
    public IReadOnlyList<LedgerEntry> OwedBetween(DateOnly from, DateOnly to)
    {
        using var context = store.CreateContext();
        return [.. Newest(context.Ledger.Where(entry => entry.State == LedgerState.Owed && entry.FiledOn >= from && entry.FiledOn <= to))];
    }

    /// <summary>How many accession numbers are in each state; one that none is in is absent.</summary>
    public async Task<IReadOnlyDictionary<LedgerState, long>> StatesAsync(CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await context.Ledger.GroupBy(entry => entry.State).ToDictionaryAsync(group => group.Key, group => group.LongCount(), cancellationToken);
    }

    public long OwedCount()
    {
        using var context = store.CreateContext();
        return context.Ledger.LongCount(entry => entry.State == LedgerState.Owed);
    }

    /// <summary>Those of some accession numbers that the ledger has, whatever became of them.</summary>
    public IReadOnlySet<AccessionNumber> Known(IReadOnlyCollection<AccessionNumber> accessions)
    {
        ArgumentNullException.ThrowIfNull(accessions);
        using var connection = store.Connect();
        using var ledger = new PreparedStatement(connection, "SELECT 1 FROM ledger WHERE accession = ?");
        return accessions.Where(accession => ledger.Bind(1, accession.Value).Exists()).ToHashSet();
    }

    /// <summary>The days between two dates, both included, whose index has been asked for, in order.</summary>
    public IReadOnlyList<IndexDay> IndexDays(DateOnly from, DateOnly to)
    {
        using var context = store.CreateContext();
        return [.. context.IndexDays.Where(day => day.Day >= from && day.Day <= to).OrderBy(day => day.Day)];
    }

    /// <summary>The days between two dates, both included, of which something is owed.</summary>
    public IReadOnlySet<DateOnly> OwedDays(DateOnly from, DateOnly to)
    {
        using var context = store.CreateContext();
        return context.Ledger
            .Where(entry => entry.State == LedgerState.Owed && entry.FiledOn >= from && entry.FiledOn <= to)
            .Select(entry => entry.FiledOn!.Value)
            .Distinct()
            .ToHashSet();
    }

    /// <summary>The data sets that have been imported, in order of quarter.</summary>
    public IReadOnlyList<DataSetRecord> DataSets()
    {
        using var context = store.CreateContext();
        return [.. context.DataSets.OrderBy(dataSet => dataSet.Quarter)];
    }

    /// <summary>Every day between two dates, both included, whose index was asked for or that has anything listed; in order.</summary>
    public async Task<IReadOnlyList<DayCounts>> DaysAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var indexes = await context.IndexDays
            .Where(day => day.Day >= from && day.Day <= to)
            .ToDictionaryAsync(day => day.Day, day => (IndexDayState?)day.State, cancellationToken);
        var groups = await context.Ledger
            .Where(entry => entry.FiledOn >= from && entry.FiledOn <= to)
            .GroupBy(entry => new { entry.FiledOn, entry.State, entry.ListedBy })
            .Select(group => new { group.Key.FiledOn, group.Key.State, group.Key.ListedBy, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var days = groups.ToLookup(group => group.FiledOn!.Value);
        return
        [
            .. days
                .Where(day => day.Any(group => group.ListedBy != LedgerSource.None))
                .Select(day => day.Key)
                .Union(indexes.Keys)
                .Order()
                .Select(day => new DayCounts(
                    day,
                    indexes.GetValueOrDefault(day),
                    days[day].Where(group => (group.ListedBy & Indexes) != LedgerSource.None).Sum(group => group.Count),
                    InState(day, LedgerState.Stored),
                    InState(day, LedgerState.OutOfScope),
                    InState(day, LedgerState.Quarantined),
                    InState(day, LedgerState.Owed))),
        ];

        int InState(DateOnly day, LedgerState state) => days[day].Where(group => group.State == state).Sum(group => group.Count);
    }

    private static IOrderedQueryable<LedgerEntry> Newest(IQueryable<LedgerEntry> entries) =>
        entries.OrderByDescending(entry => entry.FiledOn).ThenByDescending(entry => entry.Accession);
}
