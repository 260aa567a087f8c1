using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Reading;

/// <summary>What the ledger has for a calendar day, by filed date and by what became of it.</summary>
/// <param name="Date">The filed date.</param>
/// <param name="Index">What asking for its index gave; null when it has not been read.</param>
/// <param name="Listed">Filings of that day that an index names, that of the day or that of the quarter.</param>
/// <param name="Stored">Read and stored.</param>
/// <param name="OutOfScope">Not an ownership document in XML.</param>
/// <param name="Quarantined">Read and refused, with a reason.</param>
/// <param name="Owed">Named and not yet read.</param>
public sealed record DayCounts(DateOnly Date, IndexDayState? Index, int Listed, int Stored, int OutOfScope, int Quarantined, int Owed)
{
    /// <summary>Owed, and whatever else the index lists that nothing is known of.</summary>
    public int Missing => Math.Max(Owed, Listed - Stored - OutOfScope - Quarantined);

    /// <summary>A day of which nothing is known.</summary>
    public static DayCounts None(DateOnly date) => new(date, null, 0, 0, 0, 0, 0);
}
