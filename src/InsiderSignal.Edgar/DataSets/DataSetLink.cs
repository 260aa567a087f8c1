namespace InsiderSignal.Edgar.DataSets;

/// <summary>A quarterly data set as the SEC's page links it.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Address">Where its zip lies.</param>
public sealed record DataSetLink(Quarter Quarter, Uri Address);
