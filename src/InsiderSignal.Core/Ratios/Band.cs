namespace InsiderSignal.Core.Ratios;

/// <summary>The bands for words, after Vickers, turned from sales per buy to buys per sale.</summary>
public enum Band
{
    /// <summary>Below 0.17.</summary>
    Bearish,

    /// <summary>0.17 to 0.50.</summary>
    Neutral,

    /// <summary>Above 0.50.</summary>
    Optimistic,
}
