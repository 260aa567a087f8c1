using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Web.Trades;

/// <summary>The program over the real filings of January to April 2023.</summary>
public sealed class RealTrades : ServedStore
{
    // Without the filings the store stays empty: a fixture cannot skip, its tests do.
    private protected override Task FillAsync(TempStore store) => !Corpus.IsThere
        ? Task.CompletedTask
        : store.ImportAsync(new[] { "2023-01", "2023-02", "2023-03", "2023-04" }
            .SelectMany(month => SubmissionArchive.Open(Corpus.PathTo($"submissions/{month}.tar.gz")).ReadEntries()));
}
