namespace InsiderSignal.Storage.Reading;

/// <summary>How the messages to one target have fared.</summary>
/// <param name="Target">Its name.</param>
/// <param name="Delivered">How many it took.</param>
/// <param name="Pending">How many wait.</param>
/// <param name="Dead">How many were given up.</param>
/// <param name="DeliveredAt">When it last took one; null when it never did.</param>
/// <param name="FailedAt">When a try last failed; null when none has.</param>
/// <param name="LastError">Why that try failed.</param>
/// <param name="NextAttemptAt">Before this the first that waits is not tried; null when none waits.</param>
public sealed record OutboxTally(
    string Target, long Delivered, long Pending, long Dead, DateTimeOffset? DeliveredAt, DateTimeOffset? FailedAt, string? LastError, DateTimeOffset? NextAttemptAt);
