using System.IO.Compression;
using System.Security.Cryptography;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>Reads sources and gathers what comes of them into batches. One thread at a time.</summary>
internal sealed class FilingBatcher(TimeProvider time)
{
    // A quarantined source is kept so that a better reader can try again; a flood of large ones must not fill the disk.
    private const int LargestKept = 4 * 1024 * 1024;

    // One mistyped header must not move the end of every chart, or its beginning: the forms came in XML in 2003.
    private static readonly DateOnly FirstFiled = new(2003, 1, 1);

    private readonly SubmissionReader _reader = new(time);

    // A day of grace: somewhere it is always tomorrow already.
    private DateOnly Tomorrow => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1);

    public IEnumerable<FilingBatch> Batches(IEnumerable<SourceEntry> entries)
    {
        var batch = new FilingBatch();
        foreach (var entry in entries)
        {
            Add(entry, batch);
            if (!batch.IsFull)
                continue;
            yield return batch;
            batch = new FilingBatch();
        }

        yield return batch;
    }

    private void Add(SourceEntry entry, FilingBatch batch)
    {
        switch (_reader.Read(entry))
        {
            case ReadSubmission read when read.Filing.FiledOn < FirstFiled || read.Filing.FiledOn > Tomorrow:
                batch.Quarantined.Add(Refused(entry, read.Accession, $"its filed date {read.Filing.FiledOn:yyyy-MM-dd} is none on which it can have been filed"));
                break;
            case ReadSubmission read:
                batch.Filings.Add(read.Filing);
                break;
            case OutOfScopeSubmission { Accession: { } accession } outside:
                batch.OutOfScope.Add(new LedgerEntry { Accession = accession, State = LedgerState.OutOfScope, Reason = outside.Reason });
                break;
            case OutOfScopeSubmission:
                batch.Nameless++;
                break;
            case BrokenSubmission broken:
                batch.Quarantined.Add(Refused(entry, broken.Accession, broken.Reason));
                break;
        }
    }

    private QuarantineEntry Refused(SourceEntry entry, AccessionNumber? accession, string reason) => new()
    {
        Source = entry.Name,
        ContentHash = entry.Content.IsEmpty ? "" : Convert.ToHexStringLower(SHA256.HashData(entry.Content.Span)),
        Accession = accession,
        Reason = reason,
        SeenAt = time.GetUtcNow(),
        Content = Compress(entry.Content.Span),
    };

    private static byte[]? Compress(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty || content.Length > LargestKept)
            return null;
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
            brotli.Write(content);
        return compressed.ToArray();
    }
}
