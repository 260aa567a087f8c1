namespace InsiderSignal.Edgar.Client;

/// <summary>How much has been asked of EDGAR since the program started. A snapshot.</summary>
/// <param name="Requests">Requests sent, retries included.</param>
/// <param name="LastMinute">Requests sent in the last 60 seconds.</param>
/// <param name="BusiestSecond">The most requests sent within any one second.</param>
/// <param name="Faults">Answers that were no sound ones: timeouts, 5xx, 429, cut bodies, wrong content, block pages.</param>
/// <param name="BlockedUntil">When a block ends; null when there is none.</param>
public sealed record EdgarTraffic(long Requests, int LastMinute, int BusiestSecond, long Faults, DateTimeOffset? BlockedUntil);
