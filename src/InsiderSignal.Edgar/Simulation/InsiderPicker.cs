using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Finds who trades: more often at issuers with much activity, and as a rule only while their windows are open.</summary>
internal sealed class InsiderPicker
{
    private const int Tries = 14;
    private const int BoundTries = 11;

    private readonly Dictionary<Sector, (SimulatedIssuer[] Issuers, double[] Totals)> _sectors = [];
    private readonly (SimulatedIssuer[] Issuers, double[] Totals) _market;
    private readonly InsiderRoster _roster;
    private readonly Portfolios _portfolios;
    private readonly Dictionary<Sector, (SimulatedIssuer Issuer, DateOnly Day)> _bought = [];

    public InsiderPicker(IReadOnlyList<SimulatedIssuer> issuers, InsiderRoster roster, Portfolios portfolios)
    {
        _roster = roster;
        _portfolios = portfolios;
        var listed = issuers.Where(issuer => issuer.Traits.ListedSince == default).ToArray();
        _market = Weigh(listed);
        foreach (var sector in listed.GroupBy(issuer => issuer.Sector))
            _sectors.Add(sector.Key, Weigh([.. sector]));
    }

    /// <summary>Someone of the whole market.</summary>
    public Insider? Anyone(Position position, DateOnly day, Chance chance) =>
        Candidate(_market.Issuers[chance.Weighted(_market.Totals)], position, day, chance);

    /// <summary>Someone who can buy.</summary>
    public Insider? Buyer(Sector sector, Position position, DateOnly tradeDate, Chance chance)
    {
        var (issuers, totals) = _sectors[sector];
        for (var i = 0; i < Tries; i++)
        {
            var follows = i < 3 && _bought.TryGetValue(sector, out var last)
                && tradeDate.DayNumber - last.Day.DayNumber < 12 && chance.Happens(0.38);
            var issuer = follows ? _bought[sector].Issuer : issuers[chance.Weighted(totals)];
            var insider = Candidate(issuer, position, tradeDate, chance);
            if (insider is null || !MayTrade(insider, tradeDate, i))
                continue;
            _bought[sector] = (issuer, tradeDate);
            return insider;
        }

        return null;
    }

    /// <summary>Someone with enough shares to sell.</summary>
    public Insider? Seller(Sector sector, Position position, DateOnly tradeDate, bool isPlanned, Chance chance)
    {
        var (issuers, totals) = _sectors[sector];
        for (var i = 0; i < Tries; i++)
        {
            var insider = Candidate(issuers[chance.Weighted(totals)], position, tradeDate, chance);
            if (insider is not null && _portfolios.Of(insider).Direct >= 500 && MayTrade(insider, tradeDate, isPlanned ? Tries : i))
                return insider;
        }

        return null;
    }

    /// <summary>Others of the same issuer who may buy on the same day.</summary>
    public IEnumerable<Insider> Colleagues(Insider insider, DateOnly tradeDate) => _roster.Of(insider.Issuer)
        .Where(other => other != insider && other.IsPerson && other.Since <= tradeDate && _portfolios.Of(other).LastTrade < tradeDate);

    private Insider? Candidate(SimulatedIssuer issuer, Position position, DateOnly day, Chance chance)
    {
        var insiders = _roster.Of(issuer);
        var start = chance.Below(insiders.Length);
        for (var i = 0; i < insiders.Length; i++)
        {
            var insider = insiders[(start + i) % insiders.Length];
            if (insider.Position == position && insider.Since <= day && _portfolios.Of(insider).LastTrade < day)
                return insider;
        }

        return null;
    }

    private static bool MayTrade(Insider insider, DateOnly day, int attempt) =>
        !insider.IsPerson || attempt >= BoundTries || ResultsCalendar.IsWindowOpen(insider.Issuer, day);

    private static (SimulatedIssuer[] Issuers, double[] Totals) Weigh(SimulatedIssuer[] issuers)
    {
        var totals = new double[issuers.Length];
        var total = 0.0;
        for (var i = 0; i < totals.Length; i++)
            totals[i] = total += issuers[i].Traits.Activity;
        return (issuers, totals);
    }
}
