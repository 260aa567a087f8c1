using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using InsiderSignal.Tests.Clocks;

namespace InsiderSignal.Tests.Web.Delivery.Receivers;

/// <summary>A mail server on loopback. It takes every mail, unless the test has another answer for the next command that begins with a word.</summary>
internal sealed class MailReceiver : IAsyncDisposable
{
    /// <summary>An answer that never comes.</summary>
    public const string Silence = "";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();
    private readonly ConcurrentQueue<(string Word, string? Answer)> _answers = new();
    private readonly X509Certificate2? _certificate;
    private readonly bool _handshakes;
    private readonly Task _accepting;
    private volatile bool _isSilent;

    /// <param name="certificate">With which it offers STARTTLS; null for not at all.</param>
    /// <param name="handshakes">False for a server that offers STARTTLS, and does nothing when it is taken at its word.</param>
    public MailReceiver(X509Certificate2? certificate = null, bool handshakes = true)
    {
        _handshakes = handshakes;
        _certificate = certificate;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    /// <summary>Every command that came, passwords too.</summary>
    public ConcurrentQueue<string> Commands { get; } = new();

    /// <summary>How the next command that begins with a word is answered: with a line, or, for null, by closing the connection. "" is the greeting, "." the end of a mail.</summary>
    public MailReceiver Then(string word, string? answer)
    {
        _answers.Enqueue((word, answer));
        return this;
    }

    public Task FallsSilentAsync() => Patience.UntilAsync("The mail server has fallen silent.", () => _isSilent);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await TalkAsync(client.GetStream(), isSecure: false);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or System.Security.Authentication.AuthenticationException)
            {
                // The test is over, or the client has gone.
            }
        }
    }

    private async Task TalkAsync(Stream stream, bool isSecure)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var recipients = new List<string>();
        if (!isSecure && !await SayAsync(stream, Answer("", "220 test")))
            return;
        while (await reader.ReadLineAsync(_stop.Token) is { } command)
        {
            Commands.Enqueue(command);
            var word = command.Split(' ', ':')[0].ToUpperInvariant();
            var answer = Answer(word, Usual(word, isSecure));
            if (!await SayAsync(stream, answer) || word == "QUIT")
                return;
            if (word == "MAIL")
                recipients.Clear();
            if (word == "RCPT" && answer!.StartsWith('2'))
                recipients.Add(command);
            if (word == "STARTTLS" && !_handshakes)
                await StaySilentAsync();
            if (word == "STARTTLS" && _certificate is not null)
            {
                await using var secure = new SslStream(stream);
                await secure.AuthenticateAsServerAsync(_certificate);
                await TalkAsync(secure, isSecure: true);
                return;
            }

            if (word == "DATA" && answer!.StartsWith('3') && !await TakeAsync(stream, reader, recipients))
                return;
        }
    }

    private async Task<bool> TakeAsync(Stream stream, StreamReader reader, List<string> recipients)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
            lines.Add(line);
        var answer = Answer(".", "250 taken");
        // Taken though the answer is lost: what a client cannot tell from a mail that was not.
        if (answer is null || answer.StartsWith('2'))
            _mails.Enqueue(new ReceivedMail([.. recipients], lines));
        return await SayAsync(stream, answer);
    }

    private string Usual(string word, bool isSecure) => word switch
    {
        "EHLO" => (_certificate is not null || !_handshakes) && !isSecure ? "250-test\r\n250 STARTTLS" : "250-test\r\n250 AUTH LOGIN",
        "DATA" => "354 go on",
        "AUTH" => "334 UGFzc3dvcmQ6",
        "QUIT" => "221 bye",
        "STARTTLS" => "220 go on",
        "MAIL" or "RCPT" or "RSET" or "HELO" => "250 fine",
        _ => "235 welcome",
    };

    private string? Answer(string word, string usual) =>
        _answers.TryPeek(out var next) && next.Word == word && _answers.TryDequeue(out next) ? next.Answer : usual;

    private Task StaySilentAsync()
    {
        _isSilent = true;
        return Task.Delay(Timeout.Infinite, _stop.Token);
    }

    private async Task<bool> SayAsync(Stream stream, string? line)
    {
        if (line is null)
            return false;
        if (line == Silence)
            await StaySilentAsync();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\r\n"), _stop.Token);
        return true;
    }
}
