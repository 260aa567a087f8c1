namespace InsiderSignal.Core.Trades;

/// <summary>Why a title was or was not read as an office of the issuer.</summary>
/// <param name="Holds">Whether the owner holds the office at the issuer itself.</param>
/// <param name="Mention">The words of the title that name the office, as typed.</param>
/// <param name="Against">The words that make it another office, such as those of a division; null when it holds.</param>
public sealed record OfficeEvidence(bool Holds, string Mention, string? Against);
