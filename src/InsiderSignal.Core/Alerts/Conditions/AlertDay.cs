using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Ratios.Replay;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>A business day as rules see it: its readings, from what was known on that day or, for a second look, on a later one.</summary>
internal sealed class AlertDay
{
    private const int MarketPlace = 0;
    private const int CeoPlace = 1;
    private const int PlannedPlace = 2;
    private const int FirstSectorPlace = 3;

    private readonly RatioReplay _replay;
    private readonly DateOnly _knownOn;

    /// <param name="replay">A replay of <see cref="Measures"/> that stands at the day or later.</param>
    /// <param name="date">The day.</param>
    public AlertDay(RatioReplay replay, DateOnly date)
    {
        (_replay, Date, _knownOn) = (replay, date, replay.Date);
    }

    public static RatioScope Ceos { get; } = new(Roles.Ceo);

    public DateOnly Date { get; }

    public ReplayedReading Market => Read(MarketPlace);

    public ReplayedReading Ceo => Read(CeoPlace);

    /// <summary>Planned sales over other sales.</summary>
    public ReplayedReading PlannedSales => Read(PlannedPlace);

    public static IReadOnlyList<ReplayMeasure> Measures(Benchmark benchmark) =>
    [
        ReplayMeasure.Ratio(RatioScope.Market, benchmark),
        ReplayMeasure.Ratio(Ceos),
        ReplayMeasure.PlannedSales,
        .. SectorNames.Eleven.Select(sector => ReplayMeasure.Ratio(new RatioScope(Sector: sector))),
    ];

    public IEnumerable<(Sector Sector, ReplayedReading Reading)> Sectors() =>
        SectorNames.Eleven.Select((sector, place) => (sector, Read(FirstSectorPlace + place)));

    /// <summary>The market's ratios of this day and those before it with a whole window, latest first; null where there is none.</summary>
    public IEnumerable<double?> MarketBack() => _replay.RatiosBackFrom(MarketPlace, Date);

    /// <summary>The trades of the 30 days to this one.</summary>
    public AlertEvidence Trades(RatioScope scope, TradeFilter? only = null) => new()
    {
        Trades = (only ?? new TradeFilter()) with { Role = scope.Role, Sector = scope.Sector, From = Date.AddDays(1 - (int)RatioWindow.Days30), To = Date, AsOf = _knownOn },
    };

    private ReplayedReading Read(int place) => Date == _knownOn ? _replay.Read(place) : _replay.ReadAt(place, Date);
}
