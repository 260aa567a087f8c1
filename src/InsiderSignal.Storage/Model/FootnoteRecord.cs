using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>A footnote of a filing.</summary>
public sealed class FootnoteRecord
{
    public AccessionNumber Accession { get; set; }

    /// <summary>Its place in the document, from 1. Filers have been seen to use one identifier twice.</summary>
    public int Ordinal { get; set; }

    public string Id { get; set; } = "";

    public string Text { get; set; } = "";
}
