using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>Invented trades of invented people.</summary>
internal static class InventedTrades
{
    private static readonly (string Name, string? Ticker)[] Companies =
    [
        ("Halvorsen Biotherapeutics, Inc.", "HLVB"), ("Northgate Semiconductor Corp", "NGSC"), ("Pale River Bancorp", "PRBC"),
        ("Quillfeather Software, Inc.", "QFTR"), ("Stonebridge & Wexford Holdings International Group plc", "SWH.A"), ("Tamarack Energy Partners, L.P.", "TMEP"),
        ("Ostrander <Medical> & Sons", null), ("Blue Mesa Lithium Corp", "BMLI"), ("Cartwright Lines, Inc.", "CWL"), ("Verity Payments, Inc.", "VRTY"),
    ];

    private static readonly (string Name, string Role)[] People =
    [
        ("Lindqvist Maja", "Chief Executive Officer"), ("Okonkwo Daniel R.", "Director"), ("Ashdown Capital Partners IV, L.P.", "10% owner"),
        ("Petrosyan Ani", "Chief Financial Officer"), ("Whitlock James T. III", "EVP, General Counsel & Secretary"), ("Moreau Claire", "Chief Accounting Officer"),
    ];

    public static List<TradeListItem> Whales() => [.. Enumerable.Range(0, 6).Select(Whale)];

    public static List<TradeListItem> Planned() => [.. Enumerable.Range(0, 8).Select(PlannedSale)];

    public static List<TradeListItem> Latest() =>
        [.. Whales().Take(3).Concat(Planned().Take(7)).Append(Doubtful()).OrderByDescending(trade => trade.FiledOn)];

    private static TradeListItem Whale(int n)
    {
        var shares = n == 3 ? 6_011_902m : 2_077_779m - (n * 131_211m);
        var price = 18.00m + (n * 3.37m);
        return Trade(n, TradeSide.Buy, n % 2 == 0 ? 2 : 0, shares, price) with { Tier = shares * price >= 100_000_000 ? TradeTier.Mega : TradeTier.Whale };
    }

    private static TradeListItem PlannedSale(int n)
    {
        var trade = Trade(n + 3, TradeSide.Sale, n, 9_560m * (n + 1) * (n == 2 ? 60 : 2), 22.67m + (n * 11.5m));
        return trade with
        {
            Tier = trade.Value switch { >= 25_000_000 => TradeTier.Huge, >= 2_000_000 => TradeTier.Large, _ => n == 1 ? TradeTier.Heavy : TradeTier.Notable },
            IsPlanned = true,
            PlanAdoptedOn = n % 4 == 3 ? null : trade.TradedOn.AddDays(-61 - (n * 37)),
        };
    }

    private static TradeListItem Doubtful() => Trade(6, TradeSide.Buy, 1, 140_000.5m, null) with { Value = null, IsSuspect = true };

    private static TradeListItem Trade(int n, TradeSide side, int person, decimal shares, decimal? price)
    {
        var company = Companies[n % Companies.Length];
        var (owner, role) = People[person % People.Length];
        var filed = InventedHistory.Last.AddDays(-n - (n / 3));
        return new TradeListItem
        {
            Accession = new AccessionNumber(121_390_026_000_000_000 + (n * 137) + (side == TradeSide.Buy ? 10_001 : 20_002)),
            TradedOn = filed.AddDays(-2),
            FiledOn = filed,
            Issuer = new Cik(1_700_000 + n),
            IssuerName = company.Name,
            Ticker = company.Ticker,
            Owner = new Cik(1_400_000 + n),
            OwnerName = owner,
            RoleLabel = role,
            Roles = Roles.Officer,
            Side = side,
            Shares = shares,
            AveragePrice = price,
            Value = shares * price,
        };
    }
}
