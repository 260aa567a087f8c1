using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// The story that the simulated market tells: how many purchases there are for each sale, and how sectors lean beside the
/// market, on chosen days. Between them it moves in straight lines of logarithms.
/// </summary>
internal static class MoodAnchors
{
    /// <summary>Purchases for each sale in the whole market.</summary>
    public static readonly (DateOnly Day, double Ratio)[] Market =
    [
        (new(2022, 7, 1), 0.42), (new(2022, 8, 15), 0.36), (new(2022, 9, 20), 0.60), (new(2022, 10, 14), 0.98), (new(2022, 11, 1), 0.72),
        (new(2022, 11, 22), 0.48), (new(2022, 12, 20), 0.48), (new(2023, 1, 20), 0.31), (new(2023, 2, 20), 0.24), (new(2023, 3, 8), 0.40),
        (new(2023, 3, 17), 1.05), (new(2023, 4, 3), 0.72), (new(2023, 5, 10), 0.52), (new(2023, 6, 25), 0.36), (new(2023, 8, 10), 0.43),
        (new(2023, 9, 15), 0.38), (new(2023, 10, 27), 0.66), (new(2023, 11, 25), 0.40), (new(2023, 12, 20), 0.30), (new(2024, 2, 20), 0.25),
        (new(2024, 3, 28), 0.28), (new(2024, 5, 10), 0.37), (new(2024, 5, 30), 0.38), (new(2024, 6, 27), 0.385), (new(2024, 8, 8), 0.54),
        (new(2024, 9, 20), 0.40), (new(2024, 11, 18), 0.28), (new(2024, 12, 20), 0.31), (new(2025, 2, 10), 0.27), (new(2025, 3, 12), 0.43),
        (new(2025, 4, 8), 0.92), (new(2025, 4, 28), 0.50), (new(2025, 5, 15), 0.36), (new(2025, 5, 27), 0.29), (new(2025, 6, 27), 0.285),
    ];

    /// <summary>A sector's ratio as a multiple of the market's.</summary>
    public static readonly (Sector Sector, DateOnly Day, double Lean)[] Sectors =
    [
        (Sector.Technology, new(2022, 7, 1), 0.45), (Sector.Technology, new(2024, 6, 1), 0.30), (Sector.Technology, new(2025, 6, 27), 0.33),
        (Sector.CommunicationServices, new(2022, 7, 1), 0.9), (Sector.CommunicationServices, new(2025, 6, 27), 0.7),
        (Sector.ConsumerCyclical, new(2022, 7, 1), 0.9), (Sector.ConsumerCyclical, new(2025, 6, 27), 0.8),
        (Sector.ConsumerDefensive, new(2022, 7, 1), 0.8), (Sector.ConsumerDefensive, new(2025, 6, 27), 1.3),
        (Sector.Healthcare, new(2022, 7, 1), 1.2), (Sector.Healthcare, new(2023, 11, 1), 1.5), (Sector.Healthcare, new(2025, 6, 27), 1.2),
        (Sector.FinancialServices, new(2022, 7, 1), 1.4), (Sector.FinancialServices, new(2023, 3, 6), 1.4),
        (Sector.FinancialServices, new(2023, 3, 15), 4.5), (Sector.FinancialServices, new(2023, 5, 15), 3.2),
        (Sector.FinancialServices, new(2023, 8, 1), 1.6), (Sector.FinancialServices, new(2025, 6, 27), 1.3),
        (Sector.RealEstate, new(2022, 7, 1), 1.8), (Sector.RealEstate, new(2023, 11, 1), 2.3), (Sector.RealEstate, new(2025, 6, 27), 1.5),
        (Sector.Industrials, new(2022, 7, 1), 0.7), (Sector.Industrials, new(2025, 6, 27), 0.6),
        (Sector.BasicMaterials, new(2022, 7, 1), 1.0), (Sector.BasicMaterials, new(2025, 6, 27), 1.2),
        (Sector.Energy, new(2022, 7, 1), 0.8), (Sector.Energy, new(2024, 9, 1), 1.0), (Sector.Energy, new(2025, 4, 1), 1.6),
        (Sector.Energy, new(2025, 5, 24), 2.8), (Sector.Energy, new(2025, 6, 27), 2.9),
        (Sector.Utilities, new(2022, 7, 1), 1.0), (Sector.Utilities, new(2025, 6, 27), 0.9),
        (Sector.FundsAndShells, new(2022, 7, 1), 2.6), (Sector.FundsAndShells, new(2025, 6, 27), 2.6),
    ];

    /// <summary>The part of all purchases that chief executives make.</summary>
    public static readonly (DateOnly Day, double Part)[] ChiefExecutives =
    [
        (new(2022, 7, 1), 0.14), (new(2022, 10, 14), 0.19), (new(2023, 1, 15), 0.14), (new(2023, 3, 20), 0.21), (new(2023, 9, 1), 0.15),
        (new(2024, 6, 1), 0.145), (new(2025, 2, 1), 0.13), (new(2025, 4, 8), 0.20), (new(2025, 6, 27), 0.155),
    ];

    /// <summary>Each sector's part of all trades.</summary>
    public static readonly (Sector Sector, double Part)[] Parts =
    [
        (Sector.Technology, 0.185), (Sector.CommunicationServices, 0.05), (Sector.ConsumerCyclical, 0.10), (Sector.ConsumerDefensive, 0.05),
        (Sector.Healthcare, 0.165), (Sector.FinancialServices, 0.135), (Sector.RealEstate, 0.05), (Sector.Industrials, 0.105),
        (Sector.BasicMaterials, 0.045), (Sector.Energy, 0.075), (Sector.Utilities, 0.04), (Sector.FundsAndShells, 0.015),
    ];

    /// <summary>The day on which the story ends: chance fades out towards it, and towards the same day a year before.</summary>
    public static readonly DateOnly End = new(2025, 6, 27);
}
