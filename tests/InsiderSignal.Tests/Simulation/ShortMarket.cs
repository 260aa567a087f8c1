using InsiderSignal.Core.Calendar;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;

namespace InsiderSignal.Tests.Simulation;

/// <summary>Some weeks of a market from the middle of winter to the second week of April, and its EDGAR at any time.</summary>
public sealed class ShortMarket
{
    public ShortMarket() => Filings = [.. Market.Filings()];

    public SimulatedMarket Market { get; } = new(11, new DateOnly(2023, 1, 3), new DateOnly(2023, 4, 14));

    public IReadOnlyList<SimulatedFiling> Filings { get; }

    /// <summary>A caller who may ask as fast as it likes.</summary>
    internal EdgarCaller At(DateTimeOffset now) => At(new SetClock(now));

    internal EdgarCaller At(SetClock clock, EdgarFaults? faults = null) => new(Edgar(clock, faults));

    internal SimulatedEdgar Edgar(SetClock clock, EdgarFaults? faults = null) =>
        new(Market, clock) { RequestsPerSecond = int.MaxValue, Faults = faults ?? new EdgarFaults() };

    /// <summary>A time in New York.</summary>
    public static DateTimeOffset NewYork(string clock) =>
        NewYorkTime.Instant(DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture));
}
