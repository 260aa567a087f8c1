using System.Collections.Frozen;

namespace InsiderSignal.Core.Sectors;

/// <summary>
/// The sector and industry of issuers. The industry is the issuer's SIC code with the SEC's title; the sector follows from the code,
/// unless the issuer has a reviewed override. Sources: the SEC's SIC code list, and the issuer's SIC in the EDGAR header.
/// </summary>
public sealed class SicSectorMap
{
    private static readonly Lazy<SicSectorMap> _default = new(ReadEmbedded);

    private readonly FrozenDictionary<int, Industry> _industries;
    private readonly FrozenDictionary<int, SectorOverride> _overrides;

    private SicSectorMap(Dictionary<int, Industry> industries, Dictionary<int, SectorOverride> overrides)
    {
        _industries = industries.ToFrozenDictionary();
        _overrides = overrides.ToFrozenDictionary();
        Industries = Array.AsReadOnly<Industry>([.. industries.Values.OrderBy(industry => industry.Sic)]);
        Overrides = Array.AsReadOnly<SectorOverride>([.. overrides.Values.OrderBy(entry => entry.Cik)]);
    }

    /// <summary>The map that ships with this assembly, read on first use.</summary>
    /// <exception cref="InvalidDataException">A line of a shipped file is malformed; the message names file and line.</exception>
    public static SicSectorMap Default => _default.Value;

    /// <summary>Every code of the SEC's list, by code.</summary>
    public IReadOnlyCollection<Industry> Industries { get; }

    /// <summary>Every reviewed override, by CIK.</summary>
    public IReadOnlyCollection<SectorOverride> Overrides { get; }

    /// <summary>Reads a map from the text of the two data files, each with its header line.</summary>
    /// <param name="industries">Lines of <c>sic,title,sector</c>.</param>
    /// <param name="overrides">Lines of <c>cik,name,sector,reason</c>.</param>
    /// <exception cref="InvalidDataException">A line is malformed or repeats a key; the message names file and line.</exception>
    public static SicSectorMap Read(TextReader industries, TextReader overrides)
    {
        ArgumentNullException.ThrowIfNull(industries);
        ArgumentNullException.ThrowIfNull(overrides);
        return new SicSectorMap(SectorFile.ReadIndustries(industries), SectorFile.ReadOverrides(overrides));
    }

    /// <summary>The issuer's sector: its override, else that of its SIC code, else <see cref="Sector.Unclassified"/>.</summary>
    /// <param name="cik">The issuer's CIK.</param>
    /// <param name="sic">The issuer's SIC code; null when EDGAR gives none. A code not on the SEC's list counts as none.</param>
    public Sector SectorOf(int cik, int? sic)
    {
        if (_overrides.TryGetValue(cik, out var entry))
        {
            return entry.Sector;
        }

        return sic is { } code && _industries.TryGetValue(code, out var industry) ? industry.Sector : Sector.Unclassified;
    }

    /// <summary>The issuer's reviewed override; null when its SIC code decides.</summary>
    public SectorOverride? OverrideOf(int cik) => _overrides.GetValueOrDefault(cik);

    /// <summary>The SEC's title of a SIC code; null when the code is not on the SEC's list.</summary>
    public string? IndustryTitle(int sic) => _industries.GetValueOrDefault(sic)?.Title;

    private static SicSectorMap ReadEmbedded()
    {
        using var industries = Open(SectorFile.Industries);
        using var overrides = Open(SectorFile.Overrides);
        return Read(industries, overrides);
    }

    private static StreamReader Open(string name) =>
        new(typeof(SicSectorMap).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not embedded in the assembly."));
}
