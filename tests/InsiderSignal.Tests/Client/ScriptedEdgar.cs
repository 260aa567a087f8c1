using System.Net.Http.Headers;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Tests.Clocks;

namespace InsiderSignal.Tests.Client;

/// <summary>
/// A server that gives the answers it was told, one after the other and the last ever again, and a client of it on a clock that is moved
/// by hand.
/// </summary>
internal sealed class ScriptedEdgar : HttpMessageHandler
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    private static readonly string[] Hosts = ["www.sec.gov", "data.sec.gov"];

    private readonly List<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _script = [];
    private EdgarClient? _client;

    public ManualClock Clock { get; } = new(Start);

    public EdgarOptions Options { get; } = new() { Contact = "Example Company admin@example.com" };

    /// <summary>Made at the first use, with the options as they are then.</summary>
    public EdgarClient Client => _client ??= new EdgarClient(this, Options, Clock);

    /// <summary>What was asked, with the instant.</summary>
    public List<(Uri Address, TimeSpan At, HttpRequestHeaders Headers)> Seen { get; } = [];

    public ScriptedEdgar Then(params Reply[] replies)
    {
        _script.AddRange(replies.Select<Reply, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>>(
            reply => (_, _) => Task.FromResult(reply.Make())));
        return this;
    }

    /// <summary>Answers that take their time.</summary>
    public ScriptedEdgar Then(Func<CancellationToken, Task<HttpResponseMessage>> reply)
    {
        _script.Add((_, token) => reply(token));
        return this;
    }

    public Task<EdgarAnswer> GetAsync(AnswerKind expected = AnswerKind.Submission, string address = Samples.Address) =>
        Clock.FinishAsync(Client.GetAsync(new EdgarRequest(new Uri(address), expected), CancellationToken.None));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!Hosts.Contains(request.RequestUri!.Host))
            throw new InvalidOperationException($"{request.RequestUri} must never be asked.");
        if (_script.Count == 0)
            throw new InvalidOperationException("No answer was scripted.");
        var reply = _script[Math.Min(Seen.Count, _script.Count - 1)];
        Seen.Add((request.RequestUri, Clock.GetUtcNow() - Start, request.Headers));
        return reply(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        _client = null;
        base.Dispose(disposing);
    }
}
