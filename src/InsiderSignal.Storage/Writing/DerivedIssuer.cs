using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Writing;

/// <summary>What follows from an issuer's filings, as it is stored: the events in order of their key, the rows likewise.</summary>
internal sealed record DerivedIssuer(IssuerRecord Labels, IReadOnlyList<TradeEventRecord> Events, IReadOnlyList<TradeRowRecord> Rows);
