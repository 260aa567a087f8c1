using System.Globalization;
using System.Net;
using Polly;
using Polly.Timeout;

namespace InsiderSignal.Edgar.Client;

/// <summary>One try of a question: waits for leave, sends, follows redirects, and judges what comes.</summary>
internal sealed class EdgarTry(HttpMessageInvoker transport, FairAccessLimiter limiter, EdgarSites sites, EdgarOptions options, TimeProvider time)
{
    private const int MostRedirects = 5;
    private const int LongTries = 60;

    private static readonly TimeSpan LongestSaneWait = TimeSpan.FromDays(1);

    private readonly string _userAgent =
        $"InsiderSignal/{typeof(EdgarTry).Assembly.GetName().Version?.ToString(3)} ({options.Contact?.Trim()})";

    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.TimeoutSeconds);
    private readonly TimeSpan _block = TimeSpan.FromMinutes(options.BlockMinutes);
    private readonly ResiliencePipeline _short = Within(TimeSpan.FromSeconds(options.TimeoutSeconds), time);
    private readonly ResiliencePipeline _long = Within(TimeSpan.FromSeconds(options.TimeoutSeconds) * LongTries, time);

    /// <summary>Asks once.</summary>
    /// <exception cref="FailedTry">No sound answer came, or the block page.</exception>
    /// <exception cref="EdgarBlockedException">Requests are stopped because of an earlier block page.</exception>
    public async ValueTask<EdgarAnswer> AskAsync(EdgarRequest request, IAnswerTarget target, CancellationToken cancellationToken)
    {
        var address = request.Address;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            // The wait for leave is no part of the time that an answer may take.
            using var slot = await limiter.EnterAsync(cancellationToken);
            var exchange = new Exchange(request, address, slot, target);
            try
            {
                var pipeline = target.IsLong ? _long : _short;
                var (answer, next) = await pipeline.ExecuteAsync(
                    static (state, token) => new ValueTask<(EdgarAnswer?, Uri?)>(state.Self.ExchangeAsync(state.exchange, token)),
                    (Self: this, exchange),
                    cancellationToken);
                if (answer is not null)
                    return answer;
                address = next!;
            }
            catch (TimeoutRejectedException e)
            {
                throw new FailedTry($"no complete answer within {e.Timeout.TotalSeconds:0} s", e);
            }
        }

        throw new FailedTry($"it was redirected more than {MostRedirects} times");
    }

    private static ResiliencePipeline Within(TimeSpan timeout, TimeProvider time) =>
        new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(timeout).Build();

    private async Task<(EdgarAnswer? Answer, Uri? Next)> ExchangeAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        using var watch = new StallWatch(_timeout, time, cancellationToken);
        using var message = Message(exchange.Request, exchange.Address);
        using var response = await SendAsync(message, exchange.Slot, watch);
        var isConditional = exchange.Request.EntityTag is not null || exchange.Request.ModifiedSince is not null;
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                return (await ReadAsync(response, exchange, watch, cancellationToken), null);
            case HttpStatusCode.NotModified when isConditional:
                return (Answer(AnswerStatus.NotModified, response), null);
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                return (Answer(AnswerStatus.Missing, response), null);
            case HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect:
                return (null, Next(response, exchange.Address));
            default:
                return (await RefusedAsync(response, watch), null);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, FairAccessSlot slot, StallWatch watch)
    {
        SingleSending.Begin();
        try
        {
            return await transport.SendAsync(message, watch.Token);
        }
        catch (Exception e) when (NetworkFault.Is(e))
        {
            throw NetworkFault.Of(e, watch);
        }
        finally
        {
            slot.Dispose();
        }
    }

    private HttpRequestMessage Message(EdgarRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        message.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        if (request.EntityTag is { } tag)
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        message.Headers.IfModifiedSince = request.ModifiedSince;
        return message;
    }

    private Uri Next(HttpResponseMessage response, Uri from)
    {
        var next = response.Headers.Location is { } location ? new Uri(from, location) : throw new FailedTry("it was redirected to nowhere");
        return sites.MayFollow(from, next)
            ? next
            : throw new FailedTry($"it was redirected to {next.GetLeftPart(UriPartial.Path)}, which is not one of the configured sites");
    }

    private async Task<EdgarAnswer> ReadAsync(
        HttpResponseMessage response, Exchange exchange, StallWatch watch, CancellationToken cancellationToken)
    {
        await using var body = await AnswerBody.OpenAsync(response, watch);
        if (PageNotice.Read(body.Head.Span) is { } page)
        {
            if (page.IsBlock)
                throw Blocked(response);
            if (page.IsOutage || exchange.Request.Expected != AnswerKind.Page)
                throw new FailedTry($"the answer was an HTML page, \"{page.Title}\"");
        }

        var content = await exchange.Target.TakeAsync(body, exchange.Request.Expected, cancellationToken);
        return Answer(AnswerStatus.Found, response) with { Content = content };
    }

    private async Task<EdgarAnswer> RefusedAsync(HttpResponseMessage response, StallWatch watch)
    {
        var body = await HeadOfRefusalAsync(response, watch);
        var page = PageNotice.Read(body.Span);
        var isForbidden = response.StatusCode == HttpStatusCode.Forbidden;
        // EDGAR forbids with a page only where it blocks, whatever the page is called.
        if (page is { IsBlock: true } || (isForbidden && page is { IsOutage: false }))
            throw Blocked(response);
        if (isForbidden && StorageRefusal.Is(body))
            return Answer(AnswerStatus.NoSuchIndex, response);

        var status = (int)response.StatusCode;
        var isPassing = status is >= 500 or 429 or 408 or 425 or 403 or (>= 200 and < 300);
        throw new FailedTry(Reason(response, page))
        {
            MayPass = isPassing,
            IsOutage = isPassing,
            RetryAfter = RetryAfter(response),
        };
    }

    // The status tells enough when the page that explains it is cut.
    private static async Task<ReadOnlyMemory<byte>> HeadOfRefusalAsync(HttpResponseMessage response, StallWatch watch)
    {
        try
        {
            await using var body = await AnswerBody.OpenAsync(response, watch);
            return body.Head;
        }
        catch (FailedTry)
        {
            return ReadOnlyMemory<byte>.Empty;
        }
    }

    private static string Reason(HttpResponseMessage response, PageNotice? page)
    {
        var reason = string.Create(CultureInfo.InvariantCulture, $"{(int)response.StatusCode} {response.ReasonPhrase}").TrimEnd();
        return page is { Title.Length: > 0 } ? $"{reason}, \"{page.Title}\"" : reason;
    }

    private FailedTry Blocked(HttpResponseMessage response)
    {
        var wait = RetryAfter(response) is { } asked && asked > _block ? asked : _block;
        return new FailedTry("the answer was the block page")
        {
            MayPass = false,
            IsOutage = false,
            BlockedUntil = limiter.StopUntil(time.GetUtcNow() + wait),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return wait > TimeSpan.Zero && wait <= LongestSaneWait ? wait : null;
    }

    private static EdgarAnswer Answer(AnswerStatus status, HttpResponseMessage response) => new()
    {
        Status = status,
        EntityTag = response.Headers.TryGetValues("ETag", out var tags) ? tags.FirstOrDefault() : null,
        LastModified = response.Content.Headers.LastModified,
    };

    private sealed record Exchange(EdgarRequest Request, Uri Address, FairAccessSlot Slot, IAnswerTarget Target);
}
