using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Weeks;

/// <summary>The names of all who are in a digest.</summary>
public sealed class WeekNames
{
    private readonly IReadOnlyDictionary<Cik, IssuerLabel> _issuers;
    private readonly IReadOnlyDictionary<Cik, string?> _owners;
    private readonly SicSectorMap _industries;

    internal WeekNames(IReadOnlyDictionary<Cik, IssuerLabel> issuers, IReadOnlyDictionary<Cik, string?> owners, SicSectorMap industries)
    {
        (_issuers, _owners, _industries) = (issuers, owners, industries);
    }

    public string Issuer(int cik) => Names.OfIssuer(_issuers, new Cik(cik));

    /// <summary>Null where the issuer has none.</summary>
    public string? Ticker(int cik) => _issuers.GetValueOrDefault(new Cik(cik))?.Symbol;

    public string Owner(int cik) => Names.OfOwner(_owners, new Cik(cik));

    /// <summary>The SEC's title of an industry.</summary>
    public string Industry(int sic) => _industries.IndustryTitle(sic) ?? "No industry code";
}
