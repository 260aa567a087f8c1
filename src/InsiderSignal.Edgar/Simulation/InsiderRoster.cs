using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Appoints the insiders of every issuer.</summary>
internal sealed class InsiderRoster
{
    private const int FirstCik = 9_300_011;
    private const int LongestStreet = 40;
    private const double NewcomersInThreeYears = 0.16;
    private const double ThreeYears = 1092;

    private readonly List<Insider> _all = [];
    private readonly Dictionary<Cik, Insider[]> _byIssuer = [];
    private readonly PersonNames _names;
    private readonly Chance _chance;
    private readonly DateOnly _first;
    private readonly int _days;
    private string _counsel = "";

    public InsiderRoster(IReadOnlyList<SimulatedIssuer> issuers, DateOnly first, DateOnly last, Chance chance)
    {
        _chance = chance;
        _names = new PersonNames(chance.Fork(1));
        _first = first;
        _days = last.DayNumber - first.DayNumber;
        var houses = FundHouses.Found(chance.Fork(2));
        foreach (var issuer in issuers)
        {
            var from = _all.Count;
            _counsel = _names.Next().Signed;
            Appoint(issuer, Position.ChiefExecutive, 1);
            Appoint(issuer, Position.FinanceChief, 1);
            Appoint(issuer, Position.Officer, chance.Between(2, 5));
            Appoint(issuer, Position.Director, chance.Between(4, 7));
            if (issuer.TradingSymbol == ArticleTrades.BoughtTicker)
                _all.Add(ArticleTrades.Buyer(_all.Count, issuer));
            else if (chance.Happens(0.4))
                AppointFund(issuer, chance.Of(houses));
            _byIssuer.Add(issuer.Cik, _all.GetRange(from, _all.Count - from).ToArray());
        }
    }

    public IReadOnlyList<Insider> All => _all;

    public Insider[] Of(SimulatedIssuer issuer) => _byIssuer[issuer.Cik];

    private void Appoint(SimulatedIssuer issuer, Position position, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (filed, signed) = _names.Next();
            var party = new Party(new Cik(FirstCik + (_all.Count * 13)), filed, Signature(signed), Office(issuer), false, null);
            _all.Add(new Insider
            {
                Index = _all.Count,
                Issuer = issuer,
                Position = position,
                Since = Appointed(issuer),
                Filer = new Filer(party, Block(party, position, issuer)),
            });
        }
    }

    private string Signature(string signed) =>
        _chance.Happens(0.45) ? $"/s/ {_counsel}, attorney-in-fact for {signed}" : $"/s/ {signed}";

    private ReportingOwner Block(Party party, Position position, SimulatedIssuer issuer) => new()
    {
        Cik = party.Cik,
        Name = party.Name,
        Address = party.Address,
        IsDirector = position == Position.Director || (position == Position.ChiefExecutive && _chance.Happens(0.9)),
        IsOfficer = position != Position.Director,
        IsTenPercentOwner = position == Position.ChiefExecutive && _chance.Happens(0.05),
        IsOther = false,
        OfficerTitle = position == Position.Director ? null : OfficerTitles.Of(position, issuer.Sector, _chance),
    };

    private void AppointFund(SimulatedIssuer issuer, FundHouse house) => _all.Add(new Insider
    {
        Index = _all.Count,
        Issuer = issuer,
        Position = Position.Holder,
        Filer = house.Fund,
        House = house,
        Since = Appointed(issuer),
    });

    private DateOnly Appointed(SimulatedIssuer issuer)
    {
        if (issuer.Traits.ListedSince > _first)
            return issuer.Traits.ListedSince;
        return _days > 0 && _chance.Happens(NewcomersInThreeYears * Math.Min(1, _days / ThreeYears)) ? _first.AddDays(_chance.Below(_days)) : DateOnly.MinValue;
    }

    private static OwnerAddress Office(SimulatedIssuer issuer) => issuer.Traits.Address with
    {
        Street1 = Cut($"C/O {issuer.Name.ToUpperInvariant()}"),
        Street2 = issuer.Traits.Address.Street1,
    };

    private static string Cut(string street) => street.Length <= LongestStreet ? street : street[..LongestStreet].TrimEnd();
}
