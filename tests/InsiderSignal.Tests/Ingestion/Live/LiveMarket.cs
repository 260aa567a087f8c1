using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;

namespace InsiderSignal.Tests.Ingestion.Live;

/// <summary>A small market of three weeks, and the moments at which tests begin.</summary>
internal static class LiveMarket
{
    public static readonly DateOnly First = new(2026, 2, 23);
    public static readonly DateOnly Last = new(2026, 3, 13);

    /// <summary>How many seconds of a test's clock pass in a real one.</summary>
    public const double Speed = 60;

    // The simulated feed reaches back three filing days.
    private static readonly DateOnly FirstInTheFeed = new(2026, 3, 11);

    /// <summary>7:00 in New York on the Saturday after the last day: the index of Friday is final, and nothing more is filed.</summary>
    public static readonly DateTimeOffset SaturdayMorning = new(2026, 3, 14, 11, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<SimulatedMarket> Market = new(() => new SimulatedMarket(7, First, Last));
    private static readonly Lazy<SimulatedFiling[]> All = new(() => [.. Market.Value.Filings()]);

    public static SimulatedMarket Shared => Market.Value;

    public static IReadOnlyList<SimulatedFiling> Filings => All.Value;

    public static HashSet<AccessionNumber> InTheFeed() => [.. All.Value.Where(filing => filing.FiledOn >= FirstInTheFeed).Select(filing => filing.Accession)];
}
