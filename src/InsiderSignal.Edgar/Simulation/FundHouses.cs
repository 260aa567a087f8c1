using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>The funds of the simulated market.</summary>
internal static class FundHouses
{
    private const int FirstCik = 9_200_003;

    private static readonly string[] Roots =
        """
        Tolmhurst Haskdale Millbourne Langleigh Shawcombe Pryton Ashfell Falbrook Caldcrest Orchthwaite Ashfield Haskworth Orchstead
        Hollmarsh Greyton Haskshaw Jascrest Whithurst Brackbourne Sablegate Russtead Orchmarsh Verfell Torhurst Valehaven Cindershaw
        Sablemere Norstead Wrencombe Caldridge Dunfell Tolmshaw Kellhaven Kellcrest Neymere Wexton Falstead Caldhurst Fenmarch Sablemarsh
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly (string Fund, string Partner, string Manager)[] Forms =
    [
        ("Partners Fund II, L.P.", "Partners GP, LLC", "Capital Management, LLC"),
        ("Opportunities Master Fund, L.P.", "Fund GP, LLC", "Asset Management LP"),
        ("Growth Equity III, L.P.", "Growth GP III, L.L.C.", "Growth Advisors, LLC"),
        ("Healthcare Fund, L.P.", "Healthcare GP, LLC", "Investment Advisers LLC"),
        ("Value Fund LP", "General Partner LLC", "Capital LLC"),
    ];

    public static IReadOnlyList<FundHouse> Found(Chance chance)
    {
        var houses = new List<FundHouse>();
        foreach (var root in Roots)
        {
            var (fund, partner, manager) = chance.Of(Forms);
            var address = Addresses.Next(chance).Address;
            var cik = FirstCik + (houses.Count * 41);
            houses.Add(new FundHouse(
                Filer.Holder(new Party(new Cik(cik), $"{root} {fund}", $"By {root} {partner}, its general partner", address, true, null)),
                Filer.Holder(new Party(new Cik(cik + 7), $"{root} {partner}", $"{root} {partner}", address, true, null)),
                Filer.Holder(
                    new Party(new Cik(cik + 16), $"{root} {manager}", $"{root} {manager}", address, true, chance.Happens(0.5) ? 6282 : null)),
                chance.Happens(0.6)));
        }

        return houses;
    }
}
