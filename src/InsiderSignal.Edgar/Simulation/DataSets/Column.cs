namespace InsiderSignal.Edgar.Simulation.DataSets;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Cell">What a row has in it; null for nothing.</param>
internal readonly record struct Column<T>(string Name, Func<T, string?> Cell);
