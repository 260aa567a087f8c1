using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// A small EDGAR behind an <see cref="HttpClient"/>: it serves the submissions and daily indexes of a simulated market,
/// and nothing that its clock has not reached.
/// </summary>
/// <param name="market">The market whose filings it has.</param>
/// <param name="time">Its clock. A submission is there from its acceptance, an index from 6:00 in New York on the day after.</param>
public sealed class SimulatedEdgar(SimulatedMarket market, TimeProvider time) : HttpMessageHandler
{
    private const string SubmissionPrefix = "/Archives/edgar/data/";
    private const string IndexPrefix = "/Archives/edgar/daily-index/";

    private static readonly string[] IndexShapes =
        [.. Enumerable.Range(1, 4).Select(quarter => $"yyyy'/QTR{quarter}/master.'yyyyMMdd'.idx'")];

    private static readonly TimeOnly IndexIsFinal = new(6, 0);
    private static readonly byte[] AccessDenied =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>9A4EB17D60C2F358</RequestId><HostId>c2ltdWxhdGVk</HostId></Error>
        """u8.ToArray();
    private static readonly byte[] Missing =
        "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body></body></html>"u8.ToArray();

    private readonly Lazy<Holdings> _holdings = new(() => new Holdings(market.Filings()));

    /// <inheritdoc />
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        var path = request.RequestUri?.AbsolutePath ?? "";
        var response = request.Method != HttpMethod.Get ? NotFound()
            : path.StartsWith(SubmissionPrefix, StringComparison.Ordinal) ? Submission(path.AsSpan(SubmissionPrefix.Length))
            : path.StartsWith(IndexPrefix, StringComparison.Ordinal) ? Index(path[IndexPrefix.Length..])
            : NotFound();
        response.RequestMessage = request;
        return response;
    }

    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<HttpResponseMessage>(cancellationToken)
            : Task.FromResult(Send(request, cancellationToken));

    private HttpResponseMessage Submission(ReadOnlySpan<char> path)
    {
        var slash = path.IndexOf('/');
        if (slash < 0 || !path.EndsWith(".txt", StringComparison.Ordinal) || !Cik.TryParse(path[..slash], out var cik)
            || !AccessionNumber.TryParse(path[(slash + 1)..^4], out var accession)
            || !_holdings.Value.ByAccession.TryGetValue(accession, out var filing)
            || filing.AcceptedAt > time.GetUtcNow()
            || !filing.Named().Any(named => named.Cik == cik))
            return NotFound();
        return Answer(HttpStatusCode.OK, filing.ToBytes(), "text/plain");
    }

    private HttpResponseMessage Index(string path)
    {
        if (!DateOnly.TryParseExact(path, IndexShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || path != DailyIndexWriter.PathOf(day))
            return NotFound();

        // As on the real server, it is the storage behind the site that says that there is no such index.
        return _holdings.Value.ByDay.TryGetValue(day, out var filings)
            && EasternTime.ToUtc(day.AddDays(1).ToDateTime(IndexIsFinal)) <= time.GetUtcNow()
            ? Answer(HttpStatusCode.OK, DailyIndexWriter.Write(day, filings), "text/plain")
            : Answer(HttpStatusCode.Forbidden, AccessDenied, "application/xml");
    }

    private static HttpResponseMessage NotFound() => Answer(HttpStatusCode.NotFound, Missing, "text/html");

    private static HttpResponseMessage Answer(HttpStatusCode status, byte[] body, string type)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return new HttpResponseMessage(status) { Content = content };
    }

    /// <summary>Everything the market ever files, by number and by day.</summary>
    private sealed class Holdings
    {
        public Holdings(IEnumerable<SimulatedFiling> filings)
        {
            var all = filings.ToArray();
            ByAccession = all.ToDictionary(filing => filing.Accession);
            ByDay = all.GroupBy(filing => filing.FiledOn).ToDictionary(day => day.Key, day => day.ToArray());
        }

        public Dictionary<AccessionNumber, SimulatedFiling> ByAccession { get; }

        public Dictionary<DateOnly, SimulatedFiling[]> ByDay { get; }
    }
}
