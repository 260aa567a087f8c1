using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>A source that could not be read, with its place, the reason and, within bounds, its bytes.</summary>
public sealed class QuarantineEntry
{
    /// <summary>Where it came from: file, and entry in the archive.</summary>
    public string Source { get; set; } = "";

    /// <summary>SHA-256 of the source as hexadecimal digits; empty when there were no bytes. Sources of one name and other content are other entries.</summary>
    public string ContentHash { get; set; } = "";

    public AccessionNumber? Accession { get; set; }

    public string Reason { get; set; } = "";

    public DateTimeOffset SeenAt { get; set; }

    /// <summary>The source compressed with Brotli; null when it was too large or could not be read at all.</summary>
    public byte[]? Content { get; set; }
}
