using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Status;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>A store that is complete but for a few days, with a quarantine of a few pages.</summary>
internal sealed class InventedStatus : IStatusReader
{
    private static readonly string[] Reasons =
    [
        "The document ends before its root element is closed.",
        "transactionShares of row 3 is '1.250.00': not a number.",
        "The submission has no ownership document, although its form type is 4.",
        "The header is of <FILER> 0001000001, the document of issuer 0001000002.",
    ];

    public int Quarantined { get; set; } = 61;

    public ValueTask<IReadOnlyList<DayCounts>> DaysAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<DayCounts>>([.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1)
            .Select(first.AddDays).Where(date => date <= InventedHistory.Last).Select(Day).OfType<DayCounts>()]);

    public ValueTask<QuarantineList> QuarantineAsync(int skip, int take, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new QuarantineList(Quarantined, [.. Enumerable.Range(0, Quarantined).Skip(skip).Take(take).Select(Line)]));

    public ValueTask<StoreSize?> SizeAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<StoreSize?>(new StoreSize(6_412_000_000, 112_300_000_000));

    private static DayCounts? Day(DateOnly date)
    {
        if (!BusinessCalendar.IsBusinessDay(date))
            return date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? null : new DayCounts(date, IndexDayState.None, 0, 0, 0, 0, 0);
        var listed = 500 + (date.DayNumber * 37 % 900);
        return date switch
        {
            { Year: 2023, Month: 3, Day: 14 } => new DayCounts(date, IndexDayState.Read, listed, listed - 5, 2, 0, 3),
            { Year: 2023, Month: 5, Day: 16 or 17 } => new DayCounts(date, IndexDayState.Read, listed, listed - 3, 2, 1, 0),
            { Year: 2023, Month: 11, Day: < 15 } => null,
            { Year: 2026, Month: 2, Day: 20 } => new DayCounts(date, null, 0, 431, 0, 0, 12),
            _ => new DayCounts(date, IndexDayState.Read, listed, listed - 2, 2, 0, 0),
        };
    }

    private static QuarantinedItem Line(int i) => (i % 4) switch
    {
        3 => new QuarantinedItem($"archive-2019.zip!/filings/{i}.xml", null, Reasons[i % Reasons.Length], InventedClock.Now.AddHours(-7 * i), i % 8 != 3),
        _ => new QuarantinedItem(
            $"edgar/data/{1_000_000 + i}/0009999999-26-{i:D6}.txt",
            new AccessionNumber(9999999_26_000000 + i), Reasons[i % Reasons.Length], InventedClock.Now.AddHours(-7 * i), true),
    };
}
