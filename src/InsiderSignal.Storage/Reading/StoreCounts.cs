namespace InsiderSignal.Storage.Reading;

/// <summary>How much a store holds and how far it reaches.</summary>
/// <param name="Filings">Filings stored.</param>
/// <param name="FirstFiledOn">The earliest filed date; null in an empty store.</param>
/// <param name="LastFiledOn">The latest filed date; null in an empty store.</param>
/// <param name="LastAcceptedAt">The latest acceptance of that date; null where no filing states it.</param>
public sealed record StoreCounts(long Filings, DateOnly? FirstFiledOn, DateOnly? LastFiledOn, DateTimeOffset? LastAcceptedAt);
