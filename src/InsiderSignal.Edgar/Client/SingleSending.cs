namespace InsiderSignal.Edgar.Client;

/// <summary>
/// Remembers over which connection a request was sent. When a connection that was used before breaks, the framework sends the request again
/// over another, up to three times and unasked; the server, which may have seen the first, would count them all.
/// </summary>
internal sealed class SingleSending
{
    private static readonly AsyncLocal<SingleSending?> Current = new();

    private Stream? _connection;

    /// <summary>From here on, whatever the caller sends is one request.</summary>
    public static void Begin() => Current.Value = new SingleSending();

    /// <summary>To be asked before anything is written to a connection.</summary>
    /// <exception cref="IOException">The request has been sent over another.</exception>
    public static void ThrowIfSentElsewhere(Stream connection)
    {
        if (Current.Value is { } request && Interlocked.CompareExchange(ref request._connection, connection, null) is { } first && first != connection)
            throw new IOException("it was closed after the request had been sent");
    }
}
