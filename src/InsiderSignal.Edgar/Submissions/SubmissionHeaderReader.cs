using System.Buffers.Text;
using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>
/// Reads the header of a submission in either of its two forms: lines of <c>KEY: value</c> as the archive has them, or
/// lines of <c>&lt;KEY&gt;value</c> as the feed has them. Both mark whom a block is about, which matters: an owner
/// that is a company has a CIK and an SIC of its own, often ahead of the issuer's.
/// </summary>
internal static class SubmissionHeaderReader
{
    private const int LongestNumber = 20;

    public static SubmissionHeader Read(ReadOnlySpan<byte> text)
    {
        var header = default(SubmissionHeader);
        var inIssuer = false;
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range].Trim(" \t\r"u8);
            if (!TryCut(line, out var key, out var value))
                continue;
            if (IsParty(key))
                inIssuer = key.SequenceEqual("ISSUER"u8);
            else if (inIssuer)
                ReadIssuer(ref header, key, value);
            else
                ReadSubmission(ref header, key, value);
        }

        return header;
    }

    private static bool TryCut(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value)
    {
        var isTag = line.StartsWith("<"u8);
        var end = line.IndexOf(isTag ? (byte)'>' : (byte)':');
        if (end <= 0)
        {
            key = value = default;
            return false;
        }

        key = line[(isTag ? 1 : 0)..end];
        value = line[(end + 1)..].Trim(" \t"u8);
        return true;
    }

    private static bool IsParty(ReadOnlySpan<byte> key) =>
        key.SequenceEqual("ISSUER"u8) ||
        key.SequenceEqual("/ISSUER"u8) ||
        key.SequenceEqual("REPORTING-OWNER"u8) ||
        key.SequenceEqual("FILER"u8) ||
        key.SequenceEqual("FILED BY"u8) ||
        key.SequenceEqual("FILED-BY"u8) ||
        key.SequenceEqual("SUBJECT COMPANY"u8) ||
        key.SequenceEqual("SUBJECT-COMPANY"u8);

    private static void ReadIssuer(ref SubmissionHeader header, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        if (key.SequenceEqual("CENTRAL INDEX KEY"u8) || key.SequenceEqual("CIK"u8))
            header.IssuerCik ??= ReadCik(value);
        else if (key.SequenceEqual("STANDARD INDUSTRIAL CLASSIFICATION"u8))
            header.IssuerSic ??= ReadSic(value[(value.LastIndexOf((byte)'[') + 1)..].TrimEnd((byte)']'));
        else if (key.SequenceEqual("ASSIGNED-SIC"u8))
            header.IssuerSic ??= ReadSic(value);
    }

    private static void ReadSubmission(ref SubmissionHeader header, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        if (key.SequenceEqual("ACCESSION NUMBER"u8) || key.SequenceEqual("ACCESSION-NUMBER"u8))
            header.Accession ??= ReadAccession(value);
        else if (key.SequenceEqual("ACCEPTANCE-DATETIME"u8))
            header.AcceptedAt ??= ReadInstant(value);
        else if (key.SequenceEqual("FILED AS OF DATE"u8) || key.SequenceEqual("FILING-DATE"u8))
            header.FiledOn ??= ReadDate(value);
        else if (header.FormType.IsEmpty && (key.SequenceEqual("CONFORMED SUBMISSION TYPE"u8) || key.SequenceEqual("TYPE"u8)))
            header.FormType = value;
    }

    private static AccessionNumber? ReadAccession(ReadOnlySpan<byte> value)
    {
        Span<char> text = stackalloc char[LongestNumber];
        return value.Length <= text.Length && AccessionNumber.TryParse(text[..Widen(value, text)], out var accession) ? accession : null;
    }

    private static Cik? ReadCik(ReadOnlySpan<byte> value)
    {
        Span<char> text = stackalloc char[LongestNumber];
        return value.Length <= text.Length && Cik.TryParse(text[..Widen(value, text)], out var cik) ? cik : null;
    }

    // EDGAR writes 0000 for a company without a code.
    private static int? ReadSic(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out int sic, out var length) && length == value.Length && sic is > 0 and <= 9999 ? sic : null;

    private static DateOnly? ReadDate(ReadOnlySpan<byte> value)
    {
        Span<char> text = stackalloc char[LongestNumber];
        return value.Length <= text.Length &&
            DateOnly.TryParseExact(text[..Widen(value, text)], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    private static DateTimeOffset? ReadInstant(ReadOnlySpan<byte> value)
    {
        Span<char> text = stackalloc char[LongestNumber];
        return value.Length <= text.Length &&
            DateTime.TryParseExact(text[..Widen(value, text)], "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) &&
            clock.Year is > 1900 and < 9999
            ? NewYorkTime.Instant(clock)
            : null;
    }

    private static int Widen(ReadOnlySpan<byte> value, Span<char> text)
    {
        for (var i = 0; i < value.Length; i++)
            text[i] = (char)value[i];
        return value.Length;
    }
}
