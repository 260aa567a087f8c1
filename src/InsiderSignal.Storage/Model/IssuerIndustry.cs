using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>The SIC code of an issuer as looked up, for those whose filings state none.</summary>
public sealed class IssuerIndustry
{
    public Cik Cik { get; set; }

    /// <summary>Null when the SEC has none for it.</summary>
    public int? Sic { get; set; }

    /// <summary>When it was looked up.</summary>
    public DateOnly SeenOn { get; set; }
}
