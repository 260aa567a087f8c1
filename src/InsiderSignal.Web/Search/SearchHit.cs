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
    /// <summary>Its page, relative to the base of the site.</summary>
    public string Address => Kind == SearchKind.Company ? Links.Company(Cik) : Links.Insider(Cik);
}
