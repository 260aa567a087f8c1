using InsiderSignal.Core.Filings;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Search;

/// <summary>A company or an insider that was found.</summary>
/// <param name="Kind">Which of both.</param>
/// <param name="Cik">Its CIK.</param>
/// <param name="Ticker">A company's ticker; null where it has none.</param>
/// <param name="Name">The newest name as filed.</param>
/// <param name="Trades">Trades in it or under their name.</param>
public sealed record SearchHit(SearchKind Kind, Cik Cik, string? Ticker, string Name, int Trades)
{
    /// <summary>"Healthcare" of a company, "Director of Trial Company (TRYL)" of an insider; null where no filing says.</summary>
    public string? Context { get; init; }

    /// <summary>Filed date of the newest filing about the company, or of the insider; null where there is none.</summary>
    public DateOnly? LastFiledOn { get; init; }

    /// <summary>Its page, relative to the base of the site.</summary>
    public string Address => Kind == SearchKind.Company ? Links.Company(Cik) : Links.Insider(Cik);
}
