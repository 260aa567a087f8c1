using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Reading;

/// <summary>What an owner's newest filing says of them.</summary>
/// <param name="Roles">Officer, director or 10 % holder, as ticked.</param>
/// <param name="Title">The title as filed; null when none.</param>
/// <param name="Issuer">The issuer that it is about.</param>
/// <param name="LastFiledOn">Its filed date.</param>
public sealed record OwnerContext(Roles Roles, string? Title, Cik Issuer, DateOnly LastFiledOn);
