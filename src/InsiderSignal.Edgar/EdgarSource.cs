using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Discovery;
using InsiderSignal.Edgar.Reference;

namespace InsiderSignal.Edgar;

/// <summary>
/// What EDGAR can be asked: where each thing lies, and what is read from its answer. Every method throws
/// <see cref="EdgarException"/> when there is no sound answer, <see cref="EdgarBlockedException"/> during a block.
/// </summary>
/// <param name="client">The one client of the process.</param>
/// <param name="options">Where EDGAR is.</param>
public sealed class EdgarSource(IEdgarClient client, EdgarOptions options)
{
    /// <summary>The host that is asked, for people.</summary>
    public string Name => options.BaseAddress.Authority;

    /// <summary>What has been asked so far.</summary>
    public EdgarTraffic Traffic => client.Traffic;

    /// <summary>The most requests in any one second.</summary>
    public int RequestsPerSecond => options.RequestsPerSecond;

    /// <summary>A page of the feed of current filings.</summary>
    /// <param name="type">The form type that entries begin with: "4".</param>
    /// <param name="start">How many entries to pass over.</param>
    /// <param name="mark">The state at hand; null for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<FeedAnswer> FeedAsync(string type, int start, FeedMark? mark, CancellationToken cancellationToken)
    {
        var answer = await client.GetAsync(
            new EdgarRequest(CurrentFilingsFeed.Address(options.BaseAddress, type, start), AnswerKind.Feed)
            {
                EntityTag = mark?.EntityTag,
                ModifiedSince = mark?.LastModified,
            },
            cancellationToken);
        return answer.Status switch
        {
            AnswerStatus.Found => new FeedAnswer(Understood(CurrentFilingsFeed.Read, answer), new FeedMark(answer.EntityTag, answer.LastModified)),
            AnswerStatus.NotModified when mark is not null => new FeedAnswer(null, mark),
            _ => throw new EdgarException("EDGAR has no feed of current filings."),
        };
    }

    /// <summary>The index of a day.</summary>
    /// <returns>Null when EDGAR has none: a weekend, a holiday, or not yet.</returns>
    public Task<IndexReading?> DailyIndexAsync(DateOnly day, CancellationToken cancellationToken) =>
        IndexAsync(DailyIndex.Address(options.BaseAddress, day), cancellationToken);

    /// <summary>The index of a quarter.</summary>
    /// <returns>Null when EDGAR has none.</returns>
    public Task<IndexReading?> FullIndexAsync(Quarter quarter, CancellationToken cancellationToken) =>
        IndexAsync(FullIndex.Address(options.BaseAddress, quarter), cancellationToken);

    /// <summary>A full submission.</summary>
    /// <returns>Its bytes; null when EDGAR does not have it.</returns>
    public async Task<ReadOnlyMemory<byte>?> SubmissionAsync(Cik cik, AccessionNumber accession, CancellationToken cancellationToken)
    {
        var answer = await client.GetAsync(
            new EdgarRequest(SubmissionAddress.Of(options.BaseAddress, cik, accession), AnswerKind.Submission), cancellationToken);
        // Spelled out: a bare null would become an empty content.
        return answer.Status == AnswerStatus.Found ? answer.Content : (ReadOnlyMemory<byte>?)null;
    }

    /// <summary>The quarterly data sets that EDGAR offers.</summary>
    public async Task<IReadOnlyList<DataSetLink>> DataSetsAsync(CancellationToken cancellationToken)
    {
        var address = DataSetCatalog.Address(options.BaseAddress);
        var answer = await client.GetAsync(new EdgarRequest(address, AnswerKind.Page), cancellationToken);
        return answer.Status == AnswerStatus.Found
            ? Understood(content => DataSetCatalog.Read(content, address), answer)
            : throw new EdgarException($"There is no page of data sets at {address}.");
    }

    /// <summary>Puts a data set at a path.</summary>
    /// <exception cref="DataSetException">It is linked and not there.</exception>
    public async Task DownloadAsync(DataSetLink link, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(link);
        var answer = await client.DownloadAsync(new EdgarRequest(link.Address, AnswerKind.Zip), path, cancellationToken);
        if (answer.Status != AnswerStatus.Found)
            throw new DataSetException($"the page of data sets links {link.Address.AbsolutePath}, and there is nothing");
    }

    /// <summary>What the submissions API says of a filer.</summary>
    /// <returns>Null when it knows none of that key.</returns>
    public async Task<CompanyProfile?> CompanyAsync(Cik cik, CancellationToken cancellationToken)
    {
        var address = new Uri(options.DataBaseAddress, $"submissions/CIK{cik.Value:D10}.json");
        var answer = await client.GetAsync(new EdgarRequest(address, AnswerKind.Json), cancellationToken);
        return answer.Status == AnswerStatus.Found ? Understood(CompanyProfileReader.Read, answer) : null;
    }

    private async Task<IndexReading?> IndexAsync(Uri address, CancellationToken cancellationToken)
    {
        var answer = await client.GetAsync(new EdgarRequest(address, AnswerKind.Index), cancellationToken);
        return answer.Status == AnswerStatus.Found ? Understood(FilingIndex.Read, answer) : null;
    }

    // A sound answer that says something else than expected is no answer either.
    private static T Understood<T>(Func<ReadOnlyMemory<byte>, T> read, EdgarAnswer answer)
    {
        try
        {
            return read(answer.Content);
        }
        catch (Exception fault) when (fault is ListingException or DataSetException or CompanyProfileException)
        {
            throw new EdgarException($"EDGAR sent what cannot be read: {fault.Message}", fault);
        }
    }
}
