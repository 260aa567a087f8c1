using System.Buffers.Binary;
using System.Security.Cryptography;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>Reads an ownership document that came without its submission, and infers what the header would say.</summary>
internal sealed class BareDocumentReader(OwnershipXmlReader reader)
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

        var signedOn = document.Signatures.Max(static s => s.Date.Value);
        if ((signedOn ?? document.PeriodOfReport.Value) is not { } filedOn)
            return new BrokenSubmission(source, named, "without a header, a signature date or a period of report there is no date to file it under");
        var filing = new OwnershipFiling
        {
            Accession = named ?? InferAccession(content.Span),
            FiledOn = filedOn,
            IsFiledOnInferred = true,
            Document = document,
        };
        return new ReadSubmission(source, filing, content);
    }

    // A cryptographic hash, because the number must be the same on every machine and in every version.
    private static AccessionNumber InferAccession(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return AccessionNumber.Infer(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }
}
