using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Delivery.Status;

/// <summary>One target and how it fares.</summary>
/// <param name="Way">What it is, for people; null when it is no longer configured, and gets nothing any more.</param>
/// <param name="Tally">What became of its messages.</param>
public sealed record TargetStatus(string? Way, OutboxTally Tally);
