using System.Xml;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>
/// Reads the schema's values. A value stands in a <c>value</c> element or bare in its own, may have footnote references
/// beside it, or be nothing but such references; text beside a <c>value</c> element is not part of it.
/// </summary>
internal sealed class ValueReader(XmlCursor xml, OwnershipNames names)
{
    public FiledText Text()
    {
        var text = Read(out var notes);
        return new FiledText(text, new FootnoteReferences(notes));
    }

    public FiledNumber Number()
    {
        var text = Read(out var notes);
        return new FiledNumber(text, FiledNumbers.Parse(text), new FootnoteReferences(notes));
    }

    public FiledDate Date()
    {
        var text = Read(out var notes);
        return new FiledDate(text, FiledDates.Parse(text), new FootnoteReferences(notes));
    }

    /// <summary>A value whose footnotes, if any, belong to the group around it.</summary>
    public string? Text(ref string? groupNotes)
    {
        var text = Read(out var notes);
        if (notes is not null)
            groupNotes = Join(groupNotes, notes);
        return text;
    }

    public bool? Boolean()
    {
        string? ignored = null;
        return Boolean(ref ignored);
    }

    public bool? Boolean(ref string? groupNotes) => Text(ref groupNotes) switch
    {
        "1" => true,
        "0" => false,
        { } text when text.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
        { } text when text.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };

    /// <summary>Adds the reference in a <c>footnoteId</c> element to those before it.</summary>
    public string? Note(string? before)
    {
        var id = xml.Attribute(names.Id);
        var text = xml.ReadText();
        return (id ?? text) is { } note ? Join(before, note) : before;
    }

    private string? Read(out string? notes)
    {
        notes = null;
        if (xml.IsEmpty)
            return null;
        string? value = null;
        string? bare = null;
        while (true)
        {
            switch (xml.Read())
            {
                case XmlNodeType.Element:
                    var name = xml.Name;
                    if (ReferenceEquals(name, names.Value))
                        value = xml.ReadText() ?? value;
                    else if (ReferenceEquals(name, names.FootnoteId))
                        notes = Note(notes);
                    else
                        xml.Skip();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    bare += xml.TakeText();
                    break;
                case XmlNodeType.EndElement:
                    return value ?? bare;
                case XmlNodeType.None:
                    throw xml.EndsTooEarly();
                default:
                    break;
            }
        }
    }

    private static string Join(string? before, string id) => before is null ? id : before + " " + id;
}
