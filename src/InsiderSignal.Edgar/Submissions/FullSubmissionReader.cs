using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>Reads a full submission: header, documents, and the ownership document among them.</summary>
internal sealed class FullSubmissionReader(OwnershipXmlReader reader)
{
    // From this day on the SEC accepts ownership forms as XML only.
    private static readonly DateOnly XmlOnlyFrom = new(2003, 6, 30);

    public SubmissionOutcome Read(string source, ReadOnlyMemory<byte> content)
    {
        var text = content.Span;
        var documentsAt = SubmissionDocuments.FirstOf(text);
        var header = SubmissionHeaderReader.Read(documentsAt < 0 ? text : text[..documentsAt]);
        var accession = header.Accession ?? AccessionInName.Find(source);
        var type = header.FormType.IsEmpty ? FirstType(text) : Name(header.FormType);
        if (type.Length > 0 && OwnershipForms.Parse(type) is null)
            return OutOfScope($"form {type} is not an ownership form");

        var found = FindXml(text, header.FormType, out var xml);
        if (found == XmlSearch.None && type.Length > 0 && header.FiledOn < XmlOnlyFrom)
            return OutOfScope($"form {type} from before the XML");
        if (found == XmlSearch.Unclosed)
            return Broken("cut short: the XML has no end");
        if (!IsComplete(text))
            return Broken("cut short: the submission has no end");
        if (type.Length == 0)
            return Broken("the header names no form");
        if (found == XmlSearch.None)
            return Broken($"form {type} without XML");
        if (accession is not { } number)
            return Broken("the header has no accession number");
        if (header.FiledOn is not { } filedOn)
            return Broken("the header has no filed date");

        try
        {
            var document = reader.Read(content[xml]);
            return new ReadSubmission(source, Filing(number, filedOn, header, document), content[xml]);
        }
        catch (OwnershipReadException e)
        {
            return Broken(e.Message);
        }

        OutOfScopeSubmission OutOfScope(string reason) => new(source, accession, reason);
        BrokenSubmission Broken(string reason) => new(source, accession, reason);
    }

    private static OwnershipFiling Filing(AccessionNumber accession, DateOnly filedOn, in SubmissionHeader header, OwnershipDocument document) => new()
    {
        Accession = accession,
        FiledOn = filedOn,
        AcceptedAt = header.AcceptedAt,
        // The document decides who the issuer is; another company's code is not its own.
        IssuerSic = header.IssuerCik is null || header.IssuerCik == document.Issuer.Cik ? header.IssuerSic : null,
        Document = document,
    };

    // The document of the form's own type, or else the first of an ownership form that has XML.
    private static XmlSearch FindXml(ReadOnlySpan<byte> submission, ReadOnlySpan<byte> formType, out Range xml)
    {
        xml = default;
        var best = XmlSearch.None;
        var documents = new SubmissionDocuments(submission);
        while (documents.MoveNext())
        {
            if (OwnershipForms.Parse(Name(documents.Type)) is null)
                continue;
            var result = CutXml(documents.Content, documents.Start, out var cut);
            if (result == XmlSearch.None)
                continue;
            var isTheForm = documents.Type.SequenceEqual(formType);
            if (best == XmlSearch.None || isTheForm)
            {
                best = result;
                xml = cut;
            }

            if (isTheForm)
                break;
        }

        return best;
    }

    private static XmlSearch CutXml(ReadOnlySpan<byte> document, int offset, out Range xml)
    {
        xml = default;
        var tag = document.IndexOf("<XML>"u8);
        if (tag < 0)
            return XmlSearch.None;
        var start = tag + 5;
        var length = document[start..].IndexOf("</XML>"u8);
        if (length < 0)
            return XmlSearch.Unclosed;

        // An XML declaration must be the first thing the XML reader meets.
        var trimmed = document.Slice(start, length).TrimStart(" \t\r\n"u8).Length;
        var end = offset + start + length;
        xml = (end - trimmed)..end;
        return XmlSearch.Found;
    }

    private static bool IsComplete(ReadOnlySpan<byte> submission) =>
        submission.LastIndexOf("</SEC-DOCUMENT>"u8) >= 0 || submission.LastIndexOf("</SUBMISSION>"u8) >= 0;

    private static string FirstType(ReadOnlySpan<byte> submission)
    {
        var documents = new SubmissionDocuments(submission);
        return documents.MoveNext() ? Name(documents.Type) : "";
    }

    private static string Name(ReadOnlySpan<byte> type) => Shown.From(Encoding.Latin1.GetString(type));

    private enum XmlSearch
    {
        None,
        Unclosed,
        Found,
    }
}
