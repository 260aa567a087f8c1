namespace InsiderSignal.Core.Trades;

/// <summary>Why a purchase is taken for one in an offering or a private placement. One of the two is set, or both.</summary>
/// <param name="SamePrice">The round price, in dollars, at which others bought the issuer's shares on the same day; null where none did.</param>
/// <param name="OtherBuyers">How many other owners did.</param>
/// <param name="Sentence">The sentence of a footnote that names the offering; null where none does.</param>
public sealed record OfferingEvidence(decimal? SamePrice, int OtherBuyers, string? Sentence);
