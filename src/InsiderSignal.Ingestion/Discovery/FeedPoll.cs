using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Discovery;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Discovery;

/// <summary>
/// One look at the feed of current filings: page after page until known ground, all of it written to the ledger at once. A stop between two pages
/// leaves no gap that would look like known ground the next time.
/// </summary>
internal sealed class FeedPoll(EdgarSource edgar, LedgerReader ledger)
{
    // The type of the feed is a prefix: these three bring all ownership forms and their amendments.
    private static readonly string[] Types = ["4", "3", "5"];

    // Where EDGAR's own feed ends.
    private const int MostPages = 50;

    private readonly Dictionary<string, FeedMark> _marks = [];

    /// <returns>How many filings are newly owed.</returns>
    public async Task<int> RunAsync(StoreWriter writer, CancellationToken cancellationToken)
    {
        var owed = 0;
        foreach (var type in Types)
        {
            var mark = _marks.GetValueOrDefault(type);
            var listed = new Dictionary<AccessionNumber, LedgerEntry>();
            FeedMark? newest = null;
            for (var page = 0; page < MostPages; page++)
            {
                var answer = await edgar.FeedAsync(type, page * CurrentFilingsFeed.PageSize, page == 0 ? mark : null, cancellationToken);
                newest ??= answer.Mark;
                if (answer.Page is not { } found)
                    break;
                foreach (var filing in found.Filings)
                    listed.TryAdd(filing.Accession, Listing.Of(filing, LedgerSource.Feed));
                if (found.Entries < CurrentFilingsFeed.PageSize || IsKnownGround(found.Filings))
                    break;
            }

            owed += writer.Owe([.. listed.Values]);
            // Only now: a page whose filings were not written down has not been seen.
            if (newest is not null)
                _marks[type] = newest;
        }

        return owed;
    }

    private bool IsKnownGround(IReadOnlyList<ListedFiling> filings) =>
        filings.Count > 0 && ledger.Known([.. filings.Select(filing => filing.Accession)]).Count == filings.Count;
}
