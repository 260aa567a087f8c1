using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Storage.Model;

/// <summary>An issuer with its newest labels. Derived from its filings.</summary>
public sealed class IssuerRecord
{
    public Cik Cik { get; set; }

    public string? Name { get; set; }

    /// <summary>The ticker in upper case; null for "NONE", "N/A" and the like.</summary>
    public string? Symbol { get; set; }

    public int? Sic { get; set; }

    public Sector Sector { get; set; }
}
