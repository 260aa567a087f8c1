namespace InsiderSignal.Edgar.Reference;

/// <summary>A file of a zip, as the list of its entries names it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsDeflated">Whether it is packed; else it lies as it is.</param>
/// <param name="Length">How many bytes it takes in the zip.</param>
/// <param name="HeaderAt">Where it lies.</param>
/// <param name="Problem">Why it cannot be read; null when it may be.</param>
internal readonly record struct BulkEntry(string Name, bool IsDeflated, long Length, long HeaderAt, string? Problem);
