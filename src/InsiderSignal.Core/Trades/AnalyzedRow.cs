using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>A transaction row with what its own filing decides about it.</summary>
/// <param name="Row">The row as filed.</param>
/// <param name="Verdict">Whether it can count, and if not, why.</param>
/// <param name="Plan">Plan status; <see cref="PlanStatus.Unknown"/> for rows that are neither P nor S.</param>
/// <param name="PlanAdoptedOn">When the plan was adopted; null when not stated.</param>
/// <param name="PlanEvidence">The words that decided the plan status; null when there are none.</param>
/// <param name="Trade">The row for grouping; null unless the verdict is <see cref="RowVerdict.Eligible"/>.</param>
public sealed record AnalyzedRow(
    TransactionRow Row,
    RowVerdict Verdict,
    PlanStatus Plan,
    DateOnly? PlanAdoptedOn,
    string? PlanEvidence,
    TradeRow? Trade);
