using System.Buffers.Binary;
using System.Security.Cryptography;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>Reads an ownership document that came without its submission, and infers what the header would say.</summary>
internal sealed class BareDocumentReader(OwnershipXmlReader reader, TimeProvider time)
{
    public SubmissionOutcome Read(string source, ReadOnlyMemory<byte> content)
    {
        var named = AccessionInName.Find(source);
        OwnershipDocument document;
        try
        {
            document = reader.Read(content);
        }
        catch (OwnershipReadException e)
        {
            return new BrokenSubmission(source, named, e.Message);
        }

        if (InferFiledOn(document) is not { } filedOn)
            return new BrokenSubmission(source, named, "without a header, and without a plausible signature date or period of report, there is no date to file it under");
        var filing = new OwnershipFiling
        {
            Accession = named ?? InferAccession(content.Span),
            FiledOn = filedOn,
            IsFiledOnInferred = true,
            Document = document,
        };
        return new ReadSubmission(source, filing, content);
    }

    // A year mistyped in one signature would otherwise carry the whole history into the future.
    private DateOnly? InferFiledOn(OwnershipDocument document)
    {
        var today = NewYorkTime.Today(time);
        var period = document.PeriodOfReport.Value;
        return document.Signatures.Select(static signature => signature.Date.Value).Where(signedOn => IsPlausible(signedOn, period, today)).Max()
            ?? (period <= today ? period : null);
    }

    private static bool IsPlausible(DateOnly? signedOn, DateOnly? period, DateOnly today) =>
        signedOn <= today && (period is not { } reported || reported.Year == DateOnly.MaxValue.Year || signedOn <= reported.AddYears(1));

    // A cryptographic hash, because the number must be the same on every machine and in every version.
    private static AccessionNumber InferAccession(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return AccessionNumber.Infer(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }
}
