using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// A small market whose insiders exist nowhere else: companies, owners, prices, moods and filings, all drawn from one seed.
/// The same seed and days give the same bytes. Two trades in it are those of a published article; all else is invented.
/// </summary>
public sealed class SimulatedMarket
{
    private readonly Chance _chance;
    private readonly MarketMood _mood;

    /// <summary>Founds the market.</summary>
    /// <param name="seed">What all chance is drawn from.</param>
    /// <param name="first">The first day on which anything is filed.</param>
    /// <param name="last">The last day on which anything is filed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public SimulatedMarket(int seed, DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (First, Last) = (first, last);
        _chance = new Chance((ulong)(uint)seed);
        Issuers = IssuerRegister.Found(_chance.Fork(1));
        Roster = new InsiderRoster(Issuers, first, last, _chance.Fork(2));
        Prices = new PriceWalks(Issuers, first, last, _chance.Fork(3));
        _mood = new MarketMood(first, last, _chance.Fork(4));
    }

    /// <summary>The market of the sample mode: three years up to the week of the article.</summary>
    public static SimulatedMarket Sample() => new(20250627, new DateOnly(2022, 7, 1), new DateOnly(2025, 6, 27));

    /// <summary>The first day on which anything is filed.</summary>
    public DateOnly First { get; }

    /// <summary>The last day on which anything is filed.</summary>
    public DateOnly Last { get; }

    /// <summary>The companies of the market.</summary>
    public IReadOnlyList<SimulatedIssuer> Issuers { get; }

    /// <summary>Everyone who must report trades.</summary>
    internal InsiderRoster Roster { get; }

    /// <summary>What shares cost.</summary>
    internal PriceWalks Prices { get; }

    /// <summary>All filings in the order of their acceptance. Each enumeration runs the market anew, and alike.</summary>
    public IEnumerable<SimulatedFiling> Filings()
    {
        var day = Open();
        var desk = new AccessionDesk(_chance.Fork(5));
        foreach (var date in FilingCalendar.OpenDays(First, Last))
        {
            var chance = _chance.Fork((ulong)date.DayNumber);
            foreach (var filing in desk.Accept(date, day.Compose(date, chance), chance))
                yield return filing;
        }
    }

    /// <summary>A source of chance of its own for what happens beside the filings.</summary>
    internal Chance ChanceOf(ulong purpose) => _chance.Fork(purpose);

    /// <summary>What everyone holds on the first day.</summary>
    internal Portfolios OpenPortfolios() => new(Roster.All.Count, Prices, First, _chance.Fork(6));

    private TradingDay Open()
    {
        var portfolios = OpenPortfolios();
        var floor = new Floor
        {
            Prices = Prices,
            Portfolios = portfolios,
            Picker = new InsiderPicker(Issuers, Roster, portfolios),
            Plans = new TradingPlans(portfolios),
            Diary = new Diary(),
        };
        ArticleTrades.Announce(floor, Roster);
        var statements = new StatementScene(floor, Roster);
        var chance = _chance.Fork(7);
        statements.Announce(First, Last, chance);
        for (var year = First.Year; year <= Last.Year; year++)
            statements.CloseYear(year, chance);
        return new TradingDay(floor, _mood, new Seasons(Issuers), new RoutineSellers(Roster, First, _chance.Fork(8)));
    }
}
