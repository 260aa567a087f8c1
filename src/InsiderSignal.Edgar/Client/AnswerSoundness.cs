using System.Text.Json;
using System.Xml;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.Client;

/// <summary>Tells an answer from half of one, by content alone.</summary>
internal static class AnswerSoundness
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int TailLength = 4096;

    /// <summary>What is wrong with a body for what it should be; null when nothing is.</summary>
    public static string? Problem(AnswerKind expected, ReadOnlyMemory<byte> body) => body.IsEmpty
        ? "the answer was empty"
        : expected switch
        {
            AnswerKind.Submission => Submission(body.Span),
            AnswerKind.Index => IndexSoundness.Problem(body),
            AnswerKind.Feed => Feed(body),
            AnswerKind.Page => Page(body.Span),
            AnswerKind.Json => Json(body.Span),
            AnswerKind.Zip => Zip(body),
            _ => throw new ArgumentOutOfRangeException(nameof(expected)),
        };

    private static string? Submission(ReadOnlySpan<byte> body)
    {
        if (ContentSniffer.Kind(body) != ContentKind.Submission)
            return "the answer was no submission";
        var isComplete = Has(body, "</SEC-DOCUMENT>"u8) || Has(body, "</SUBMISSION>"u8) || Has(body, "</IMS-DOCUMENT>"u8)
            || (body.TrimStart(" \t\r\n"u8).StartsWith("<SEC-HEADER>"u8) && Has(body, "</SEC-HEADER>"u8));
        return isComplete ? null : "the submission was cut short";
    }

    private static bool Has(ReadOnlySpan<byte> body, ReadOnlySpan<byte> tag) => body.LastIndexOf(tag) >= 0;

    private static string? Feed(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var stream = MemoryBytes.Open(body);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "feed" || reader.NamespaceURI != Atom)
                return "the answer was no Atom feed";
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException e)
        {
            return $"the answer was no complete Atom feed ({e.Message})";
        }
    }

    private static string? Page(ReadOnlySpan<byte> body)
    {
        if (ContentSniffer.Kind(body) != ContentKind.Html)
            return "the answer was no HTML page";
        var tail = body[Math.Max(0, body.Length - TailLength)..];
        return Has(tail, "</html>"u8) || Has(tail, "</HTML>"u8) ? null : "the page was cut short";
    }

    private static string? Json(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith("\uFEFF"u8))
            body = body[3..];
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException e)
        {
            return $"the answer was no complete JSON ({e.Message})";
        }
    }

    private static string? Zip(ReadOnlyMemory<byte> body)
    {
        using var stream = MemoryBytes.Open(body);
        return ZipSoundness.Problem(stream);
    }
}
