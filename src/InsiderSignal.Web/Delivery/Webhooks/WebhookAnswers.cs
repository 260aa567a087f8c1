using System.Net;
using System.Text;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>Understands what webhooks answer.</summary>
internal sealed class WebhookAnswers(Redaction redaction, TimeProvider time)
{
    private const int MostBytes = 64 << 10;
    private const HttpStatusCode TooEarly = (HttpStatusCode)425;

    /// <summary>Returns when the message was taken.</summary>
    /// <exception cref="DeliveryFault">It was not.</exception>
    /// <exception cref="IOException">The answer was cut off, so that nobody can tell.</exception>
    public async Task ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var said = redaction.Line(await BeginningAsync(response, cancellationToken));
        if (response.IsSuccessStatusCode)
            return;
        var status = (int)response.StatusCode;
        var reason = status switch
        {
            >= 300 and < 400 => $"answered {status}; redirects are not followed, so set the address that it leads to",
            _ when said.Length > 0 => $"answered {status}: {said}",
            _ => $"answered {status}",
        };
        throw new DeliveryFault(PlainText.Shortened(reason, Redaction.Longest), MayPass(response.StatusCode), RetryAfter(response));
    }

    private static bool MayPass(HttpStatusCode status) =>
        (int)status >= 500 || status is HttpStatusCode.RequestTimeout or TooEarly or HttpStatusCode.TooManyRequests;

    // To its end, which tells whether the whole answer came; and no further than an answer has reason to go.
    private static async Task<string> BeginningAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var bytes = new byte[MostBytes];
        var count = await body.ReadAtLeastAsync(bytes, MostBytes, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    // More seconds than the framework counts: it takes the header for none.
    private static bool IsBeyondCounting(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out var values)
        && values.ToString().Trim() is { Length: > 0 } text && text.All(char.IsAsciiDigit);

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } rest } => rest,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        null when IsBeyondCounting(response) => TimeSpan.MaxValue,
        _ => null,
    };
}
