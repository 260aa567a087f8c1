using System.Net;
using System.Text;
using InsiderSignal.Tests.Submissions;

namespace InsiderSignal.Tests.Client;

/// <summary>One answer of a server, to be made as often as it is asked for.</summary>
internal sealed record Reply(HttpStatusCode Status, byte[] Body)
{
    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>The length that is announced; null to announce the true one.</summary>
    public long? Announced { get; init; }

    public static Reply Ok(byte[] body) => new(HttpStatusCode.OK, body);

    public static Reply Ok(string body) => Ok(Encoding.UTF8.GetBytes(body));

    public static Reply Of(int status, string body = "") => new((HttpStatusCode)status, Encoding.UTF8.GetBytes(body));

    public static Reply Redirect(string location, int status = 302) => Of(status).With("Location", location);

    public static Reply Gzipped(string body, int without = 0)
    {
        var packed = Packed.Gzip(Encoding.UTF8.GetBytes(body));
        return Ok(packed[..^without]).With("Content-Encoding", "gzip");
    }

    public Reply With(string name, string value) => this with { Headers = new(Headers) { [name] = value } };

    public HttpResponseMessage Make() => Make(new ByteArrayContent(Body));

    /// <summary>The same with a body that behaves in its own way.</summary>
    public HttpResponseMessage Make(Stream body) => Make(new StreamContent(body));

    private HttpResponseMessage Make(HttpContent content)
    {
        var response = new HttpResponseMessage(Status) { Content = content };
        foreach (var (name, value) in Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                content.Headers.TryAddWithoutValidation(name, value);
        }

        if (Announced is { } length)
            content.Headers.ContentLength = length;
        return response;
    }
}
