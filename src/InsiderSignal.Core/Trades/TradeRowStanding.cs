using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>What became of an eligible row once all filings of the issuer are weighed.</summary>
/// <param name="Accession">The row's filing.</param>
/// <param name="Line">The row's line in Table I.</param>
/// <param name="Event">The event it states.</param>
/// <param name="SupersededBy">The amendment whose rows replaced it; null while it stands.</param>
/// <param name="Suspect">Why its price is not believed.</param>
public sealed record TradeRowStanding(
    AccessionNumber Accession,
    int Line,
    TradeEventId Event,
    AccessionNumber? SupersededBy,
    SuspectReason Suspect);
