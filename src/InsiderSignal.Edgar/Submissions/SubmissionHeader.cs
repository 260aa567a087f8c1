using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>What is taken from the header of a submission. Everything in it may be missing.</summary>
internal ref struct SubmissionHeader
{
    /// <summary>The accession number.</summary>
    public AccessionNumber? Accession;

    /// <summary>The form type as written; empty when missing.</summary>
    public ReadOnlySpan<byte> FormType;

    /// <summary>The filed date.</summary>
    public DateOnly? FiledOn;

    /// <summary>When EDGAR accepted it.</summary>
    public DateTimeOffset? AcceptedAt;

    /// <summary>The issuer's key.</summary>
    public Cik? IssuerCik;

    /// <summary>The issuer's own SIC code.</summary>
    public int? IssuerSic;
}
