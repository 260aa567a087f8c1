namespace InsiderSignal.Core.Ratios;

/// <summary>Counts distinct keys per window. A key is twice the place of an owner or issuer, plus one for a sale; days must come in order.</summary>
internal interface IDistinctCounter
{
    /// <param name="day">The day's place on the axis.</param>
    /// <param name="keys">The keys seen on it, repeats and all.</param>
    void Add(int day, ReadOnlySpan<int> keys);

    /// <summary>For each day of the axis, how many distinct keys of one side the window that ends there has.</summary>
    /// <param name="side">0 for buys, 1 for sales.</param>
    int[] Finish(int side);
}
