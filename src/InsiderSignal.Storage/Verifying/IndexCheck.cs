using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Verifying;

/// <summary>The days whose index was read: none left out between the first and the last, and all that they listed in the ledger.</summary>
internal sealed class IndexCheck(SqliteConnection connection)
{
    // 6 is named by the index of the day or of the quarter.
    internal const string DaysSql =
        """
        SELECT day, listed, (SELECT count(*) FROM ledger WHERE filed_on = day AND listed_by & 6)
        FROM index_days ORDER BY day
        """;

    public void Run(FindingList findings)
    {
        DateOnly? last = null;
        using var days = new PreparedStatement(connection, DaysSql);
        while (days.Read())
        {
            var day = DateConverter.Unpack(days.Int32(0));
            if (last is { } before)
                ReportGap(before.AddDays(1), day, findings);
            last = day;
            if (days.Int64(2) < days.Int64(1))
                findings.Add(FindingKinds.Short, string.Create(
                    CultureInfo.InvariantCulture,
                    $"The index of {day:yyyy-MM-dd} listed {days.Int64(1):N0}, and the ledger has {days.Int64(2):N0} of them. Read it again: backfill --from {day:yyyy-MM-dd} --to {day:yyyy-MM-dd}"));
        }
    }

    // One finding for all business days in a row.
    private static void ReportGap(DateOnly from, DateOnly end, FindingList findings)
    {
        DateOnly? first = null, last = null;
        for (var day = from; day < end; day = day.AddDays(1))
        {
            if (!BusinessCalendar.IsBusinessDay(day))
                continue;
            first ??= day;
            last = day;
        }

        if (first is null)
            return;
        var days = first == last ? $"{first:yyyy-MM-dd} was" : $"the business days from {first:yyyy-MM-dd} to {last:yyyy-MM-dd} were";
        findings.Add(FindingKinds.Unread, string.Create(
            CultureInfo.InvariantCulture, $"The index of {days} never read. Read it: backfill --from {first:yyyy-MM-dd} --to {last:yyyy-MM-dd}"));
    }
}
