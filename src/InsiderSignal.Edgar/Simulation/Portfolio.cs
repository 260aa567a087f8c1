namespace InsiderSignal.Edgar.Simulation;

/// <summary>What an insider holds as the market goes on.</summary>
internal sealed class Portfolio
{
    public decimal Direct { get; set; }

    public decimal Indirect { get; set; }

    /// <summary>How the indirect holding comes about; null when there is none.</summary>
    public string? Nature { get; set; }

    public decimal Options { get; set; }

    public decimal Strike { get; set; }

    public DateOnly OptionsExpire { get; set; }

    public decimal Units { get; set; }

    /// <summary>The latest trade date, so that no two forms state trades of one day.</summary>
    public DateOnly LastTrade { get; set; }
}
