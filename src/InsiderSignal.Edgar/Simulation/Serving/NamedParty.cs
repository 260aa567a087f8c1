using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>Someone whom a submission names, and under whose key listings have it.</summary>
/// <param name="Cik">The key.</param>
/// <param name="Name">The conformed name.</param>
/// <param name="Role">As the feed says it: "Issuer", "Reporting", "Filer".</param>
internal readonly record struct NamedParty(Cik Cik, string Name, string Role);
