using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>The lines of business of the simulated market.</summary>
internal static class LinesOfBusiness
{
    /// <summary>SIC codes, with the endings of company names separated by bars.</summary>
    private static readonly (int Sic, string NameEndings)[] Table =
    [
        (7372, "Software, Inc.|Systems, Inc.|Technologies, Inc.|Inc."),
        (7372, "Security, Inc.|Cloud, Inc.|Interactive, Inc."),
        (3674, "Semiconductor Corp|Micro Devices, Inc.|Photonics, Inc."),
        (7374, "Data, Inc.|Payments, Inc."),
        (3576, "Networks, Inc."),
        (7370, "Labs, Inc.|Holdings, Inc."),
        (3825, "Instruments Corp"),
        (4813, "Telecom, Inc.|Fiber Holdings, Inc."),
        (7311, "Advertising Group, Inc.|Media Group, Inc."),
        (4833, "Broadcasting Corp"),
        (4899, "Satellite Corp|Communications, Inc."),
        (2711, "Publishing Co"),
        (7812, "Pictures, Inc.|Studios, Inc."),
        (5812, "Restaurants, Inc.|Kitchens, Inc."),
        (5651, "Apparel Group, Inc.|Stores, Inc."),
        (3714, "Automotive, Inc."),
        (1531, "Homes, Inc."),
        (7011, "Hotels Corp|Resorts, Inc."),
        (5961, "Direct, Inc."),
        (3949, "Outdoors, Inc."),
        (2000, "Foods, Inc.|Farms, Inc."),
        (5411, "Markets, Inc."),
        (2844, "Beauty, Inc."),
        (2086, "Beverage Co"),
        (8200, "Education, Inc."),
        (2834, "Pharmaceuticals, Inc.|Therapeutics, Inc."),
        (2834, "Therapeutics, Inc.|Oncology, Inc.|Pharma plc"),
        (2836, "Biologics, Inc.|Biosciences, Inc."),
        (3841, "Surgical, Inc.|Medical Corp"),
        (3845, "Medical, Inc."),
        (8071, "Diagnostics, Inc."),
        (8062, "Health Systems, Inc."),
        (6022, "Bancorp, Inc.|Bancshares, Inc.|Bancorp"),
        (6021, "National Corp|Financial Corp"),
        (6035, "Savings Financial, Inc."),
        (6331, "Insurance Group, Inc.|Re Holdings Ltd."),
        (6282, "Asset Management, Inc.|Advisors, Inc."),
        (6211, "Securities Group, Inc."),
        (6141, "Credit Corp"),
        (6798, "Realty Trust, Inc.|Properties Trust|REIT, Inc."),
        (6798, "Apartment Communities, Inc.|Storage Trust"),
        (6552, "Land Co"),
        (6531, "Residential Group, Inc."),
        (3560, "Industries, Inc.|Flow Corp"),
        (3728, "Aerospace, Inc.|Defense Systems, Inc."),
        (4213, "Freight Lines, Inc.|Logistics, Inc."),
        (3531, "Machinery Co"),
        (8711, "Engineering Group, Inc."),
        (4953, "Environmental, Inc."),
        (7363, "Staffing, Inc."),
        (1040, "Gold Corp|Mining Co"),
        (2821, "Polymers, Inc."),
        (2860, "Chemical Co"),
        (3312, "Steel Corp|Metals, Inc."),
        (2631, "Packaging Corp"),
        (1311, "Petroleum Corp|Resources, Inc.|Exploration, Inc.|Oil & Gas, Inc."),
        (1311, "Energy, Inc.|Operating Corp"),
        (1381, "Drilling Co"),
        (1389, "Well Services, Inc."),
        (2911, "Refining, Inc."),
        (4922, "Midstream Partners, Inc."),
        (4911, "Electric Co|Power & Light Corp"),
        (4924, "Gas Corp"),
        (4941, "Water Works, Inc."),
        (6770, "Acquisition Corp.|Acquisition Corp. II"),
        (6221, "Commodity Trust"),
    ];

    public static ILookup<Sector, LineOfBusiness> BySector { get; } = Lines().ToLookup(line => line.Industry.Sector);

    private static IEnumerable<LineOfBusiness> Lines()
    {
        var industries = SicSectorMap.Default.Industries.ToDictionary(industry => industry.Sic);
        return Table.Select(line => new LineOfBusiness(industries[line.Sic], line.NameEndings.Split('|')));
    }
}
