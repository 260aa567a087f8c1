namespace InsiderSignal.Core.Screening;

/// <summary>Where a filing's trades lie in a history.</summary>
/// <param name="Accession">The filing.</param>
/// <param name="Newest">The place of the last of them.</param>
/// <param name="First">None of them lies before this place.</param>
internal readonly record struct FilingPlace(long Accession, int Newest, int First);
