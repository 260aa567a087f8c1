using InsiderSignal.Core.Filings;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Search;

/// <summary>Something that was found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cik">The CIK of a company or an insider; null of others.</param>
/// <param name="Ticker">A company's ticker; null where it has none.</param>
/// <param name="Name">The newest name as filed, or the title of a sector or industry.</param>
/// <param name="Trades">Trades in it or under their name.</param>
public sealed record SearchHit(SearchKind Kind, Cik? Cik, string? Ticker, string Name, int Trades)
{
    /// <summary>"Healthcare" of a company or an industry, "Director of Trial Company (TRYL)" of an insider; null where no filing says.</summary>
    public string? Context { get; init; }

    /// <summary>Filed date of the newest filing about the company, or of the insider; null where there is none, and of others.</summary>
    public DateOnly? LastFiledOn { get; init; }

    /// <summary>The SIC code of an industry; null of others.</summary>
    public int? Sic { get; init; }

    /// <summary>Its page, relative to the base of the site.</summary>
    public required string Address { get; init; }

    internal static SearchHit Company(Cik cik, string? ticker, string name, int trades) =>
        new(SearchKind.Company, cik, ticker, name, trades) { Address = Links.Company(cik) };

    internal static SearchHit Insider(Cik cik, string name, int trades) =>
        new(SearchKind.Insider, cik, null, name, trades) { Address = Links.Insider(cik) };
}
