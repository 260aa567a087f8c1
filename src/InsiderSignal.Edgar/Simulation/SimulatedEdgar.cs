using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Web;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation.Serving;
using InsiderSignal.Edgar.Submissions;

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
    private readonly Lazy<Archive> _archive = new(() => new Archive(market, new OtherForms(market.Issuers, market.ChanceOf(9))));
    private readonly Lazy<WalkInDesk> _desk = new(() => new WalkInDesk(market));
    private IResource[]? _resources;

    /// <summary>How many requests it bears within one second before it blocks for 10 minutes.</summary>
    public int RequestsPerSecond { get; init; } = 10;

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

    private IResource[] Resources => _resources ??= Open();

    /// <summary>Takes in a filing that is not one of the market's own. It is served and listed from its acceptance on.</summary>
    /// <exception cref="ArgumentException">There is a filing with its accession number.</exception>
    public void Accept(SimulatedFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        lock (_door)
            _archive.Value.Add(Submission.Of(filing));
    }

    /// <summary>Takes in a Form 4 with a purchase on the open market, accepted now: whatever the hour, and on a weekend too.</summary>
    /// <param name="issuer">Whose shares an insider has bought; null for those of any issuer.</param>
    /// <returns>The filing.</returns>
    /// <exception cref="ArgumentException">The market has no such issuer.</exception>
    public SimulatedFiling AcceptPurchase(Cik? issuer = null)
    {
        var bought = issuer is null ? null : market.Issuers.FirstOrDefault(known => known.Cik == issuer)
            ?? throw new ArgumentException($"The market has no issuer {issuer}.", nameof(issuer));
        return Accept(clock => _desk.Value.Buy(bought, clock));
    }

    /// <summary>Takes in a Form 4/A, accepted now, that halves the shares of the last row of Table I of a Form 4.</summary>
    /// <param name="original">The form it amends.</param>
    /// <returns>The amendment.</returns>
    /// <exception cref="ArgumentException">The filing is no Form 4 with transactions in Table I.</exception>
    public SimulatedFiling AcceptAmendment(SimulatedFiling original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return Accept(clock => _desk.Value.Amend(original, clock));
    }

    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        var now = time.GetUtcNow();
        lock (_door)
        {
            var reply = Unchanged(Answer(request, address, now), request.Headers);
            if (_log.Count == LongestLog)
                _log.Dequeue();
            _log.Enqueue(new SimulatedRequest(now, address.PathAndQuery, reply.Status));
            return Pack(reply, request, now);
        }
    }

    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<HttpResponseMessage>(cancellationToken)
            : Task.FromResult(Send(request, cancellationToken));

    private SimulatedFiling Accept(Func<DateTime, SimulatedFiling> compose)
    {
        var clock = EasternTime.ToClock(time.GetUtcNow());
        lock (_door)
        {
            var filing = compose(clock.AddTicks(-(clock.Ticks % TimeSpan.TicksPerSecond)));
            _archive.Value.Add(Submission.Of(filing));
            return filing;
        }
    }

    private Reply Answer(HttpRequestMessage request, Uri address, DateTimeOffset now)
    {
        if (!Access.Admit(now))
            return BlockPages.TooFast;
        if (!request.Headers.TryGetValues("User-Agent", out var names) || !names.Any(name => name.Contains('@', StringComparison.Ordinal)))
            return BlockPages.Undeclared;
        var path = address.AbsolutePath;
        return request.Method == HttpMethod.Get
            && Array.Find(Resources, resource => path.StartsWith(resource.Prefix, StringComparison.Ordinal)) is { } resource
            ? resource.Answer(path[resource.Prefix.Length..], HttpUtility.ParseQueryString(address.Query), now)
            : Reply.NotFound;
    }

    private IResource[] Open()
    {
        var archive = _archive.Value;
        var shelf = new DataSetShelf(archive);
        return
        [
            new CurrentFeed(archive),
            new SubmissionFiles(archive),
            new DailyIndexes(archive),
            new FullIndexes(archive),
            new DataSetPage(shelf),
            new DataSetFiles(shelf),
            new CompanyProfiles(archive, market.Issuers),
        ];
    }

    /// <summary>The answer itself, or the word that the caller has it already.</summary>
    private static Reply Unchanged(Reply reply, HttpRequestHeaders asked)
    {
        if (reply.Status != HttpStatusCode.OK)
            return reply;
        reply = reply with { EntityTag = reply.EntityTag ?? $"\"{Convert.ToHexStringLower(SHA256.HashData(reply.Body).AsSpan(0, 8))}\"" };
        var isKnown = asked.IfNoneMatch.Count > 0
            ? asked.IfNoneMatch.Any(tag => tag.Tag == EntityTagHeaderValue.Parse(reply.EntityTag).Tag)
            : asked.IfModifiedSince is { } since && reply.LastModified <= since;
        return isKnown ? reply with { Status = HttpStatusCode.NotModified, Body = [] } : reply;
    }

    private static HttpResponseMessage Pack(Reply reply, HttpRequestMessage request, DateTimeOffset now)
    {
        var isPacked = reply.Body.Length > 0 && reply.Type is not ("application/zip" or "application/x-gzip")
            && request.Headers.AcceptEncoding.Any(encoding => encoding.Value == "gzip" && encoding.Quality is not 0);
        var content = new ByteArrayContent(isPacked ? Compress(reply.Body) : reply.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue(reply.Type);
        content.Headers.LastModified = reply.LastModified;
        if (isPacked)
            content.Headers.ContentEncoding.Add("gzip");
        var response = new HttpResponseMessage(reply.Status) { Content = content, RequestMessage = request };
        response.Headers.Date = now;
        if (reply.EntityTag is not null)
            response.Headers.ETag = EntityTagHeaderValue.Parse(reply.EntityTag);
        return response;
    }

    private static byte[] Compress(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(body);
        return packed.ToArray();
    }
}
