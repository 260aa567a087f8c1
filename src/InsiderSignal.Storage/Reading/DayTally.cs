using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Reading;

/// <summary>What the ledger has for a calendar day, by filed date.</summary>
/// <param name="Day">The day.</param>
/// <param name="Index">What asking for its index gave; null when it has not been read.</param>
/// <param name="Listed">Accession numbers of that day that an index names, that of the day or that of the quarter.</param>
/// <param name="Stored">Of all that the ledger has for the day, those stored.</param>
/// <param name="Quarantined">Those refused.</param>
/// <param name="Owed">Those not read yet.</param>
/// <param name="OutOfScope">Those that are no ownership documents in XML.</param>
public sealed record DayTally(DateOnly Day, IndexDayState? Index, int Listed, int Stored, int Quarantined, int Owed, int OutOfScope);
