using System.Web;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Edgar.Simulation.Serving;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// A small EDGAR behind an <see cref="HttpClient"/>: it serves what a simulated market files, on whatever host it is asked, and nothing
/// that its clock has not reached. It wants a <c>User-Agent</c> with an e-mail address, and blocks whoever asks too fast.
/// </summary>
/// <param name="market">The market whose filings it has.</param>
/// <param name="time">Its clock. A submission is there from its acceptance, an index from 6:00 in New York on the day after.</param>
public sealed class SimulatedEdgar(SimulatedMarket market, TimeProvider time) : HttpMessageHandler
{
    private const int LongestLog = 50_000;

    private readonly Lock _door = new();
    private readonly Queue<SimulatedRequest> _log = [];
    private FairAccess? _fairAccess;
    private WalkInDesk? _desk;
    private Archive? _archive;
    private IResource[]? _resources;

    /// <summary>How many requests it bears within one second before it blocks for 10 minutes.</summary>
    public int RequestsPerSecond { get; init; } = 10;

    /// <summary>What goes wrong; by default nothing.</summary>
    public EdgarFaults Faults { get; init; } = new();

    /// <summary>The requests so far, oldest first; of very many the latest 50,000.</summary>
    public IReadOnlyList<SimulatedRequest> Log
    {
        get
        {
            lock (_door)
                return [.. _log];
        }
    }

    /// <summary>The most requests within any one second of its clock.</summary>
    public int BusiestSecond
    {
        get
        {
            lock (_door)
                return Access.BusiestSecond;
        }
    }

    private FairAccess Access => _fairAccess ??= new FairAccess(RequestsPerSecond);

    private Archive Archive => _archive ??= new Archive(market, new OtherForms(market.Issuers, market.ChanceOf(9)), Faults);

    private WalkInDesk Desk => _desk ??= new WalkInDesk(market);

    private IResource[] Resources => _resources ??= Open();

    /// <summary>Takes in a filing that is not one of the market's own. It is served and listed from its acceptance on.</summary>
    /// <exception cref="ArgumentException">There is a filing with its accession number.</exception>
    public void Accept(SimulatedFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        lock (_door)
            Archive.Add(Submission.Of(filing));
    }

    /// <summary>Takes in a Form 4 with a purchase on the open market, accepted now: whatever the hour, and on a weekend too.</summary>
    /// <param name="issuer">Whose shares an insider has bought; null for those of any issuer.</param>
    /// <returns>The filing.</returns>
    /// <exception cref="ArgumentException">The market has no such issuer.</exception>
    public SimulatedFiling AcceptPurchase(Cik? issuer = null)
    {
        var bought = issuer is null ? null : market.Issuers.FirstOrDefault(known => known.Cik == issuer)
            ?? throw new ArgumentException($"The market has no issuer {issuer}.", nameof(issuer));
        return Accept(clock => Desk.Buy(bought, clock));
    }

    /// <summary>Takes in a Form 4/A, accepted now, that halves the shares of the last row of Table I of a Form 4.</summary>
    /// <param name="original">The form it amends.</param>
    /// <returns>The amendment.</returns>
    /// <exception cref="ArgumentException">The filing is no Form 4 with transactions in Table I.</exception>
    public SimulatedFiling AcceptAmendment(SimulatedFiling original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return Accept(clock => Desk.Amend(original, clock));
    }

    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Answer(request) is { } response)
            return response;
        cancellationToken.WaitHandle.WaitOne();
        throw new OperationCanceledException(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Answer(request) is { } response)
            return response;
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new OperationCanceledException(cancellationToken);
    }

    /// <returns>Null when no answer ever comes.</returns>
    private HttpResponseMessage? Answer(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        lock (_door)
        {
            var now = time.GetUtcNow();
            var (reply, fault) = Answer(request, address, now);
            var response = reply is null ? null : Parcel.Of(reply, fault, request, now);
            if (_log.Count == LongestLog)
                _log.Dequeue();
            _log.Enqueue(new SimulatedRequest(now, address.PathAndQuery, response?.StatusCode, fault));
            return fault == EdgarFault.ConnectionFailure
                ? throw new HttpRequestException(HttpRequestError.ConnectionError, "The connection was closed before an answer came.")
                : response;
        }
    }

    private (Reply? Reply, EdgarFault? Fault) Answer(HttpRequestMessage request, Uri address, DateTimeOffset now)
    {
        if (!Access.Admit(now))
            return (BlockPages.TooFast, null);
        if (!request.Headers.TryGetValues("User-Agent", out var names) || !names.Any(name => name.Contains('@', StringComparison.Ordinal)))
            return (BlockPages.Undeclared, null);
        var fault = Faults.Next(address.PathAndQuery);
        if (fault is EdgarFault.Stall or EdgarFault.ConnectionFailure)
            return (null, fault);
        if (fault == EdgarFault.BlockPage)
            Access.Block(now);
        return (Damage.Of(Find(request.Method, address, now), fault), fault);
    }

    private Reply Find(HttpMethod method, Uri address, DateTimeOffset now)
    {
        var path = address.AbsolutePath;
        return method == HttpMethod.Get
            && Array.Find(Resources, resource => path.StartsWith(resource.Prefix, StringComparison.Ordinal)) is { } resource
            ? resource.Answer(path[resource.Prefix.Length..], HttpUtility.ParseQueryString(address.Query), now)
            : Reply.NotFound;
    }

    private SimulatedFiling Accept(Func<DateTime, SimulatedFiling> compose)
    {
        var clock = NewYorkTime.Clock(time.GetUtcNow());
        lock (_door)
        {
            var filing = compose(clock.AddTicks(-(clock.Ticks % TimeSpan.TicksPerSecond)));
            Archive.Add(Submission.Of(filing));
            return filing;
        }
    }

    private IResource[] Open()
    {
        var shelf = new DataSetShelf(Archive);
        return
        [
            new CurrentFeed(Archive),
            new SubmissionFiles(Archive),
            new DailyIndexes(Archive),
            new FullIndexes(Archive),
            new DataSetPage(shelf),
            new DataSetFiles(shelf),
            new CompanyProfiles(Archive, market.Issuers),
        ];
    }
}
