using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>A filing with what can be decided from it alone.</summary>
/// <param name="Filing">The filing.</param>
/// <param name="Roles">The roles of all its owners.</param>
/// <param name="Rows">Its transactions, in the order of the document.</param>
public sealed record AnalyzedFiling(OwnershipFiling Filing, Roles Roles, IReadOnlyList<AnalyzedRow> Rows);
