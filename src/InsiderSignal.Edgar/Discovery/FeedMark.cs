namespace InsiderSignal.Edgar.Discovery;

/// <summary>Which state of a page of the feed is at hand.</summary>
/// <param name="EntityTag">Its entity tag; null when it came without.</param>
/// <param name="LastModified">When it changed last; null when it did not say.</param>
public sealed record FeedMark(string? EntityTag, DateTimeOffset? LastModified);
