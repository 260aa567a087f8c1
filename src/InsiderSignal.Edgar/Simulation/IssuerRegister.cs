using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Founds the companies of the simulated market.</summary>
internal static class IssuerRegister
{
    private const int FirstCik = 9_100_001;

    private static readonly string[] CommonTitles =
    [
        "Common Stock", "Common Stock", "Common Stock", "Common Stock", "Common Stock", "Class A Common Stock", "Class A Common Stock",
        "Common Stock, par value $0.01 per share", "Common Stock, $0.001 par value", "Common stock",
    ];

    private static readonly string[] States = ["DE", "DE", "DE", "DE", "DE", "NV", "MD", "NY", "PA", "TX", "OH"];

    public static IReadOnlyList<SimulatedIssuer> Found(Chance chance)
    {
        var issuers = new List<SimulatedIssuer>();
        foreach (var (sector, root, ticker) in IssuerLabels.All())
        {
            var line = chance.Of(LinesOfBusiness.BySector[sector].ToArray());
            issuers.Add(Found(FirstCik + (issuers.Count * 17), $"{root} {chance.Of(line.NameEndings)}", ticker, line.Industry, chance));
        }

        var pharmaceuticals = LinesOfBusiness.BySector[Sector.Healthcare].First().Industry;
        issuers.Add(ArticleTrades.Listed(
            Found(FirstCik + (issuers.Count * 17), ArticleTrades.BoughtName, ArticleTrades.BoughtTicker, pharmaceuticals, chance)));
        return issuers;
    }

    private static SimulatedIssuer Found(int cik, string name, string ticker, Industry industry, Chance chance)
    {
        var (address, phone) = Addresses.Next(chance);
        var traits = new IssuerTraits
        {
            SecurityTitle = TitleOf(name, industry, chance),
            Address = address,
            Phone = phone,
            StateOfIncorporation = industry.Sector == Sector.RealEstate ? "MD" : chance.Of(States),
            FileNumber = string.Create(CultureInfo.InvariantCulture, $"001-{chance.Between(90_000, 98_999)}"),
            IrsNumber = string.Create(CultureInfo.InvariantCulture, $"00{chance.Between(1_000_000, 9_999_999)}"),
            Activity = chance.LogNormal(1, 0.7),
            FirstPrice = Math.Clamp(chance.LogNormal(MedianPrice(industry.Sector), 0.8), 2.5, 420),
            Volatility = chance.Between(0.012, 0.028) * (industry.Sector is Sector.Healthcare or Sector.Technology ? 1.35 : 1),
            ResultsAfterDays = chance.Between(18, 41),
            BlackoutDays = chance.Between(5, 24),
        };
        return new SimulatedIssuer(traits)
        {
            Cik = new Cik(cik),
            Name = chance.Happens(0.3) ? name.ToUpperInvariant() : name,
            TradingSymbol = ticker,
            Sector = industry.Sector,
            Sic = industry.Sic,
            SicTitle = industry.Title.ToUpperInvariant(),
        };
    }

    private static double MedianPrice(Sector sector) => sector switch
    {
        Sector.Technology => 46,
        Sector.Healthcare => 19,
        Sector.FundsAndShells => 10.2,
        _ => 34,
    };

    private static string TitleOf(string name, Industry industry, Chance chance) =>
        name.EndsWith("Trust", StringComparison.Ordinal) ? "Common Shares of Beneficial Interest"
        : name.EndsWith("plc", StringComparison.Ordinal) || name.EndsWith("Ltd.", StringComparison.Ordinal) ? "Ordinary Shares"
        : industry.Sic == 6770 ? "Class A Ordinary Shares"
        : chance.Of(CommonTitles);
}
