using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>The two trades of a published article that the simulated market holds beside its invented ones.</summary>
internal static class ArticleTrades
{
    public const string BoughtName = "Aktis Oncology, Inc.";
    public const string BoughtTicker = "AKTS";

    private const string SoldTicker = "DYNL";
    private const string OfferingNote =
        "Bought from the underwriters in the issuer's initial public offering at the offering price of $18.00 per share.";
    private const string PlanNote =
        "Sold automatically under a Rule 10b5-1 trading plan that the reporting person adopted on February 14, 2025.";

    private static readonly DateOnly ListedOn = new(2025, 6, 18);
    private static readonly DateOnly BoughtOn = new(2025, 6, 20);
    private static readonly DateOnly BoughtFiledOn = new(2025, 6, 24);
    private static readonly DateOnly SoldOn = new(2025, 6, 23);
    private static readonly DateOnly SoldFiledOn = new(2025, 6, 25);

    public static SimulatedIssuer Listed(SimulatedIssuer issuer) => issuer with
    {
        Name = BoughtName,
        Traits = issuer.Traits with { SecurityTitle = "Common Stock", ListedSince = ListedOn },
    };

    /// <summary>A close that the walk of an issuer must pass; null for all others.</summary>
    public static (DateOnly Day, double Price)? KnownClose(SimulatedIssuer issuer) => issuer.TradingSymbol switch
    {
        BoughtTicker => (BoughtOn, 18.00),
        SoldTicker => (SoldOn, 22.67),
        _ => null,
    };

    /// <summary>The fund that buys, as a holder of more than ten percent.</summary>
    public static Insider Buyer(int index, SimulatedIssuer issuer) => new()
    {
        Index = index,
        Issuer = issuer,
        Position = Position.Holder,
        Since = ListedOn,
        Filer = Filer.Holder(new Party(
            new Cik(9_299_999), "EcoR1 Capital, LLC", "EcoR1 Capital, LLC", issuer.Traits.Address, IsCompany: true, Sic: null)),
    };

    /// <summary>Puts both forms into the diary.</summary>
    public static void Announce(Floor floor, InsiderRoster roster)
    {
        var buyer = roster.All.Single(insider => insider.Issuer.TradingSymbol == BoughtTicker && insider.Position == Position.Holder);
        floor.Portfolios.Of(buyer).Direct = 4_335_126;
        var bought = new FilingDraft { Issuer = buyer.Issuer, Filers = [buyer.Filer], FiledOn = BoughtFiledOn };
        bought.Add(new Leg
        {
            Code = "P",
            Acquired = true,
            Date = BoughtOn,
            Shares = 2_077_779,
            Price = 18.00m,
            After = 6_412_905,
            CodeNote = bought.Note(OfferingNote),
        });
        floor.Diary.Add(bought);

        var seller = roster.All.First(insider => insider.Issuer.TradingSymbol == SoldTicker && insider.Position == Position.Officer);
        floor.Portfolios.Of(seller).LastTrade = SoldOn;
        var sold = new FilingDraft { Issuer = seller.Issuer, Filers = [seller.Filer], FiledOn = SoldFiledOn, PlanBox = true };
        sold.Add(new Leg
        {
            Code = "S",
            Acquired = false,
            Date = SoldOn,
            Shares = 9_560,
            Price = 22.67m,
            After = 88_214,
            CodeNote = sold.Note(PlanNote),
        });
        floor.Diary.Add(sold);
    }
}
