using System.Runtime.InteropServices;
using System.Xml;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>
/// Reads the ownership documents of Forms 3, 4, 5 and their amendments, in all schemas from X0101 to X0609, as filed:
/// what cannot be read as a number or a date keeps its text, what the schema does not know is passed over, and blank
/// text reads as absent. White space around a value is not part of it. A document that was broken into lines at a fixed
/// column, as some of 2003 are, is read as if it had not been. The filer's password (<c>rptOwnerCcc</c>, in
/// documents that never went through EDGAR) is not kept.
/// An instance can be used again and again, by one thread at a time.
/// Source: the SEC's ownership XML technical specification and its schemas.
/// </summary>
public sealed class OwnershipXmlReader
{
    /// <summary>The largest document that is read, in bytes: 32 MB.</summary>
    public const int LargestDocument = 32 * 1024 * 1024;

    // The name table keeps every name it ever met: it is given up before foreign names can fill memory.
    private const long NameTableLife = 2L * LargestDocument;

    private readonly XmlCursor _cursor = new();
    private XmlReaderSettings _settings;
    private DocumentReader _document;
    private long _readSinceNewTable;

    /// <summary>A reader with its caches empty.</summary>
    public OwnershipXmlReader() => (_settings, _document) = WithNewNames();

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The whole document.</param>
    /// <returns>The document as filed.</returns>
    /// <exception cref="OwnershipReadException">
    /// It is not XML, is cut short, has a document type definition, is larger than <see cref="LargestDocument"/>, has
    /// another root than <c>ownershipDocument</c>, or lacks an ownership form type, an issuer's CIK or an owner's CIK.
    /// </exception>
    public OwnershipDocument Read(ReadOnlyMemory<byte> xml)
    {
        if (xml.Length > LargestDocument)
            throw new OwnershipReadException("the document is larger than 32 MB");
        if (!MemoryMarshal.TryGetArray(xml, out var bytes))
            bytes = xml.ToArray();
        try
        {
            return ReadBytes(bytes);
        }
        catch (OwnershipReadException) when (WrappedXml.TryJoin(xml.Span) is { } joined)
        {
            return ReadBytes(joined);
        }
    }

    private OwnershipDocument ReadBytes(ArraySegment<byte> xml)
    {
        using var stream = new MemoryStream(xml.Array!, xml.Offset, xml.Count, writable: false);
        _readSinceNewTable += xml.Count;
        return ReadXml(stream);
    }

    private OwnershipDocument ReadXml(Stream stream)
    {
        if (_readSinceNewTable > NameTableLife)
            (_settings, _document) = WithNewNames();
        using var xml = XmlReader.Create(stream, _settings);
        _cursor.Attach(xml);
        try
        {
            return _document.Read();
        }
        catch (XmlException e)
        {
            throw new OwnershipReadException("not readable as XML: " + Shown.Message(e), e.LineNumber, e.LinePosition, e);
        }
        finally
        {
            _cursor.Detach();
        }
    }

    private (XmlReaderSettings Settings, DocumentReader Document) WithNewNames()
    {
        _readSinceNewTable = 0;
        var names = new OwnershipNames(new NameTable());
        var settings = new XmlReaderSettings
        {
            NameTable = names.Table,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LargestDocument,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = false,
        };
        return (settings, new DocumentReader(_cursor, names));
    }
}
