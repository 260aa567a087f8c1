using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InsiderSignal.Tests.Client;

/// <summary>
/// A server on this machine that sends, for the first, second, … request, what it is told, as it is. It closes the connection after a null
/// and after half an answer.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Func<int, byte[]?> _answer;
    private readonly Task _accepting;

    public LoopbackServer(Func<int, byte[]?> answer)
    {
        _answer = answer;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>The heads of all requests that came.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    public static byte[] Answer(string body) =>
        Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

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

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            var stream = connection.GetStream();
            var buffer = new byte[8192];
            var head = "";
            try
            {
                int count;
                while ((count = await stream.ReadAsync(buffer, _stop.Token)) > 0)
                {
                    head += Encoding.ASCII.GetString(buffer, 0, count);
                    if (!head.EndsWith("\r\n\r\n", StringComparison.Ordinal))
                        continue;
                    _requests.Enqueue(head);
                    head = "";
                    if (_answer(_requests.Count) is not { } answer)
                        return;
                    await stream.WriteAsync(answer, _stop.Token);
                    if (!answer.AsSpan().EndsWith("\n"u8))
                        return;
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // The test is over, or the client has gone.
            }
        }
    }
}
