using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>The submission of a filing that was fetched, so that a better reader can go over it without asking EDGAR again.</summary>
public sealed class FilingDocument
{
    public AccessionNumber Accession { get; set; }

    /// <summary>The full submission as fetched, header included, compressed with Brotli.</summary>
    public byte[] Content { get; set; } = [];
}
