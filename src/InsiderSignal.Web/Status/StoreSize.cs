namespace InsiderSignal.Web.Status;

/// <summary>What the store takes of its disk.</summary>
/// <param name="Bytes">The file and its log.</param>
/// <param name="FreeBytes">Left on the disk; null where the system does not say.</param>
public sealed record StoreSize(long Bytes, long? FreeBytes);
