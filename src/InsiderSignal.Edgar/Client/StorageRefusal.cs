using System.Xml;

namespace InsiderSignal.Edgar.Client;

/// <summary>How the storage behind the site says that it has no such file: as XML, and with the status of something forbidden.</summary>
internal static class StorageRefusal
{
    /// <summary>Whether a body says so.</summary>
    public static bool Is(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var stream = MemoryBytes.Open(body);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return reader.MoveToContent() == XmlNodeType.Element
                && reader.LocalName == "Error"
                && reader.ReadToDescendant("Code")
                && reader.ReadElementContentAsString().Trim() is "AccessDenied" or "NoSuchKey";
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
