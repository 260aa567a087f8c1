namespace InsiderSignal.Core.Plans;

/// <summary>A trade under a plan as it was known for a time: amendments end one version and begin the next.</summary>
/// <param name="Trade">The trade as this version states it.</param>
/// <param name="KnownFrom">The first date on which it was known.</param>
/// <param name="KnownUntil">The first date on which it no longer was; null while it stands.</param>
public readonly record struct PlanTradeVersion(PlanTrade Trade, DateOnly KnownFrom, DateOnly? KnownUntil = null);
