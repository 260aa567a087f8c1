namespace InsiderSignal.Core.Ratios;

/// <summary>The published readings of the market that this program is held against. Nothing is computed from them.</summary>
public static class PublishedReadings
{
    /// <summary>All of them, the earliest first.</summary>
    public static IReadOnlyList<PublishedReading> All { get; } = Array.AsReadOnly<PublishedReading>(
    [
        new(new DateOnly(2020, 3, 31), RatioBasis.Trades, 1.87, "GuruFocus, March 2020"),
        new(new DateOnly(2021, 1, 31), RatioBasis.Trades, 0.17, "GuruFocus, January 2021"),
        Counted(new DateOnly(2021, 1, 31), RatioBasis.Companies, 180, 828, "Washington Service, January 2021"),
        Counted(new DateOnly(2021, 1, 31), RatioBasis.Insiders, 331, 1_720, "Washington Service, January 2021"),
        Counted(new DateOnly(2023, 1, 31), RatioBasis.Companies, 193, 617, "Washington Service, January 2023"),
        Counted(new DateOnly(2023, 1, 31), RatioBasis.Insiders, 345, 1_072, "Washington Service, January 2023"),
        Counted(new DateOnly(2024, 3, 31), RatioBasis.Transactions, 5_954, 27_191, "SEC data set, first quarter of 2024, rows"),
        new(new DateOnly(2025, 6, 30), RatioBasis.Trades, 0.29, "GuruFocus, June 2025"),
        new(new DateOnly(2026, 2, 28), RatioBasis.Trades, 0.23, "GuruFocus, about, February 2026"),
    ]);

    private static PublishedReading Counted(DateOnly on, RatioBasis basis, int buys, int sells, string source) =>
        new(on, basis, (double)buys / sells, source, buys, sells);
}
