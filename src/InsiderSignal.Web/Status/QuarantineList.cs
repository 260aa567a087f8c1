namespace InsiderSignal.Web.Status;

/// <summary>A part of the quarantine.</summary>
/// <param name="Total">All that is in it.</param>
/// <param name="Items">The part, latest first.</param>
public sealed record QuarantineList(int Total, IReadOnlyList<QuarantineLine> Items);
