using System.Net;

namespace InsiderSignal.Edgar.Client;

/// <summary>The way to the real EDGAR.</summary>
public static class EdgarTransport
{
    /// <summary>
    /// Connections over the network that do nothing of their own accord: no redirects, no decompression, no cookies, no proxy that a variable
    /// of the environment names, and no request sent twice because a connection broke.
    /// </summary>
    public static HttpMessageHandler Create() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),

        // A program that runs for months must notice when the name comes to point elsewhere.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        PlaintextStreamFilter = static (connection, _) => ValueTask.FromResult<Stream>(new SingleSendingStream(connection.PlaintextStream)),
    };

    /// <summary>Whether a handler would follow redirects by itself, past the limiter and to any host.</summary>
    internal static bool FollowsRedirects(HttpMessageHandler? transport) => transport switch
    {
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
        HttpClientHandler client => client.AllowAutoRedirect,
        DelegatingHandler outer => FollowsRedirects(outer.InnerHandler),
        _ => false,
    };
}
