using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Storage.Reading;

/// <summary>An issuer that was found by what people call it.</summary>
/// <param name="Cik">The issuer.</param>
/// <param name="Word">What it is written as: its ticker where that leads back to it, else its CIK.</param>
/// <param name="Name">The newest name; null where no filing states one.</param>
/// <param name="Symbol">The newest ticker; null where it has none.</param>
/// <param name="Sector">The sector.</param>
public sealed record NamedIssuer(Cik Cik, string Word, string? Name, string? Symbol, Sector Sector);
