using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Writing;

/// <summary>What follows from the filings of several issuers, to be written in one transaction: the events and rows of all of them in order of their keys.</summary>
/// <param name="Issuers">Whose events; also those without filings.</param>
/// <param name="Labels">Of the issuers that have filings.</param>
/// <param name="Events">In order of their key.</param>
/// <param name="Rows">In order of their key.</param>
internal sealed record DerivedGroup(
    IReadOnlyList<Cik> Issuers, IReadOnlyList<IssuerRecord> Labels, IReadOnlyList<TradeEventRecord> Events, IReadOnlyList<TradeRowRecord> Rows);
