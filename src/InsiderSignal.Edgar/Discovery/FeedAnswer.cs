namespace InsiderSignal.Edgar.Discovery;

/// <summary>What asking for a page of the feed gave.</summary>
/// <param name="Page">The page; null when it has not changed since the mark.</param>
/// <param name="Mark">To be shown with the next question for the same page.</param>
public sealed record FeedAnswer(FeedPage? Page, FeedMark Mark);
