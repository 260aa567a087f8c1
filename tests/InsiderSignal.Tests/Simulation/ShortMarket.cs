using System.Net;
using InsiderSignal.Edgar.Simulation;

namespace InsiderSignal.Tests.Simulation;

/// <summary>Some weeks of a market from the middle of winter to the second week of April, and its EDGAR at any time.</summary>
public sealed class ShortMarket
{
    public ShortMarket() => Filings = [.. Market.Filings()];

    public SimulatedMarket Market { get; } = new(11, new DateOnly(2023, 1, 3), new DateOnly(2023, 4, 14));

    public IReadOnlyList<SimulatedFiling> Filings { get; }

    /// <summary>A caller who may ask as fast as it likes.</summary>
    internal EdgarCaller At(DateTimeOffset now) => At(new SetClock(now));

    internal EdgarCaller At(SetClock clock) => new(new SimulatedEdgar(Market, clock) { RequestsPerSecond = int.MaxValue });

    /// <summary>A time in New York.</summary>
    public static DateTimeOffset NewYork(string clock)
    {
        var time = DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, TimeZoneInfo.FindSystemTimeZoneById("America/New_York").GetUtcOffset(time));
    }
}
