using System.Text;
using System.Xml;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>
/// An XML reader as the parts of the ownership reader use it. Every method that starts on an element ends on the last
/// node of that element, so that an end tag met in a loop over children is always the parent's.
/// </summary>
internal sealed class XmlCursor
{
    // The schema is five levels deep. Without a bound a small file of nothing but start tags takes gigabytes.
    private const int DeepestLevel = 64;

    private readonly ShortStrings _strings = new();
    private readonly char[] _chunk = new char[128];
    private XmlReader? _xml;

    public int Line => ((IXmlLineInfo)Xml).LineNumber;

    public int Position => ((IXmlLineInfo)Xml).LinePosition;

    public string Name => Xml.LocalName;

    public bool IsEmpty => Xml.IsEmptyElement;

    private XmlReader Xml => _xml!;

    public void Attach(XmlReader xml) => _xml = xml;

    public void Detach() => _xml = null;

    public XmlNodeType Read() => Xml.Read() ? Xml.NodeType : XmlNodeType.None;

    public string? Attribute(string name) => Kept(Xml.GetAttribute(name).AsSpan());

    public OwnershipReadException Error(string problem) => new(problem, Line, Position);

    public OwnershipReadException EndsTooEarly() => Error("the document ends too early");

    /// <summary>Moves to the next child element; false at the parent's end. For a parent that is not empty.</summary>
    public bool NextChild()
    {
        while (true)
        {
            switch (Read())
            {
                case XmlNodeType.Element: return true;
                case XmlNodeType.EndElement: return false;
                case XmlNodeType.None: throw EndsTooEarly();
                default: break;
            }
        }
    }

    /// <summary>Passes over an element and all in it.</summary>
    public void Skip()
    {
        if (IsEmpty)
            return;
        var level = 1;
        while (level > 0)
        {
            switch (Read())
            {
                case XmlNodeType.Element when !IsEmpty: CheckLevel(++level); break;
                case XmlNodeType.EndElement: level--; break;
                case XmlNodeType.None: throw EndsTooEarly();
                default: break;
            }
        }
    }

    /// <summary>The text of an element without the white space around it; null when there is none.</summary>
    public string? ReadText()
    {
        if (IsEmpty)
            return null;
        switch (Read())
        {
            case XmlNodeType.EndElement:
                return null;
            case XmlNodeType.Text:
                var length = Xml.ReadValueChunk(_chunk, 0, _chunk.Length);
                var rest = length == _chunk.Length ? ReadRest(length) : null;
                if (Read() != XmlNodeType.EndElement)
                    return ReadMixed(rest ?? new string(_chunk, 0, length));
                return rest is null ? Kept(_chunk.AsSpan(0, length)) : Kept(rest);
            default:
                return ReadMixed(null);
        }
    }

    /// <summary>The text node under the cursor without the white space around it; null when it is blank.</summary>
    public string? TakeText()
    {
        var length = Xml.ReadValueChunk(_chunk, 0, _chunk.Length);
        return length == _chunk.Length ? Kept(ReadRest(length)) : Kept(_chunk.AsSpan(0, length));
    }

    private string ReadRest(int length)
    {
        var all = new StringBuilder(_chunk.Length * 4);
        for (; length > 0; length = Xml.ReadValueChunk(_chunk, 0, _chunk.Length))
            all.Append(_chunk, 0, length);
        return all.ToString();
    }

    // Character data cut up by markup: sections of CDATA, or elements the schema does not know.
    private string? ReadMixed(string? start)
    {
        var all = new StringBuilder(start);
        var level = 1;
        for (var node = Xml.NodeType; ; node = Read())
        {
            switch (node)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    all.Append(Xml.Value);
                    break;
                case XmlNodeType.Element when !IsEmpty:
                    CheckLevel(++level);
                    break;
                case XmlNodeType.EndElement when --level == 0:
                    return Kept(all.ToString());
                case XmlNodeType.None:
                    throw EndsTooEarly();
                default:
                    break;
            }
        }
    }

    private string? Kept(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IsEmpty ? null : _strings.Get(text);
    }

    private static string? Kept(string text)
    {
        text = text.Trim();
        return text.Length == 0 ? null : text;
    }

    private void CheckLevel(int level)
    {
        if (level > DeepestLevel)
            throw Error("elements are nested too deep for an ownership document");
    }
}
