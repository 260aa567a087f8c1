namespace InsiderSignal.Core.Sectors;

/// <summary>The names of the sectors: the slug of addresses and data files, and the name a reader sees.</summary>
public static class SectorNames
{
    /// <summary>The eleven sectors proper, in reading order.</summary>
    public static IReadOnlyList<Sector> Eleven { get; } = Array.AsReadOnly<Sector>(
    [
        Sector.Technology,
        Sector.CommunicationServices,
        Sector.ConsumerCyclical,
        Sector.ConsumerDefensive,
        Sector.Healthcare,
        Sector.FinancialServices,
        Sector.RealEstate,
        Sector.Industrials,
        Sector.BasicMaterials,
        Sector.Energy,
        Sector.Utilities,
    ]);

    /// <summary>The eleven, then <see cref="Sector.FundsAndShells"/> and <see cref="Sector.Unclassified"/>.</summary>
    public static IReadOnlyList<Sector> All { get; } = Array.AsReadOnly<Sector>([.. Eleven, Sector.FundsAndShells, Sector.Unclassified]);

    private static readonly Dictionary<string, Sector> _bySlug = All.ToDictionary(sector => sector.Slug(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The lower-case name with hyphens, as in <c>consumer-cyclical</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined sector.</exception>
    public static string Slug(this Sector sector) => sector switch
    {
        Sector.Unclassified => "unclassified",
        Sector.Technology => "technology",
        Sector.CommunicationServices => "communication-services",
        Sector.ConsumerCyclical => "consumer-cyclical",
        Sector.ConsumerDefensive => "consumer-defensive",
        Sector.Healthcare => "healthcare",
        Sector.FinancialServices => "financial-services",
        Sector.RealEstate => "real-estate",
        Sector.Industrials => "industrials",
        Sector.BasicMaterials => "basic-materials",
        Sector.Energy => "energy",
        Sector.Utilities => "utilities",
        Sector.FundsAndShells => "funds-and-shells",
        _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "Not a defined sector."),
    };

    /// <summary>The name a reader sees, as in <c>Consumer Cyclical</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined sector.</exception>
    public static string DisplayName(this Sector sector) => sector switch
    {
        Sector.Unclassified => "Unclassified",
        Sector.Technology => "Technology",
        Sector.CommunicationServices => "Communication Services",
        Sector.ConsumerCyclical => "Consumer Cyclical",
        Sector.ConsumerDefensive => "Consumer Defensive",
        Sector.Healthcare => "Healthcare",
        Sector.FinancialServices => "Financial Services",
        Sector.RealEstate => "Real Estate",
        Sector.Industrials => "Industrials",
        Sector.BasicMaterials => "Basic Materials",
        Sector.Energy => "Energy",
        Sector.Utilities => "Utilities",
        Sector.FundsAndShells => "Funds and shells",
        _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "Not a defined sector."),
    };

    /// <summary>Reads a slug, in any letter case.</summary>
    /// <param name="slug">The slug; null and unknown slugs are refused.</param>
    /// <param name="sector">The sector, or <see cref="Sector.Unclassified"/> when refused.</param>
    /// <returns>Whether the slug names a sector.</returns>
    public static bool TryParse(string? slug, out Sector sector)
    {
        sector = Sector.Unclassified;
        return slug is not null && _bySlug.TryGetValue(slug, out sector);
    }
}
