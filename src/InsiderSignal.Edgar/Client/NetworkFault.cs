using System.Net.Sockets;

namespace InsiderSignal.Edgar.Client;

/// <summary>Puts the faults of connections into words.</summary>
internal static class NetworkFault
{
    /// <summary>Whether an error can come from the connection, in which case it is a fault of the try.</summary>
    public static bool Is(Exception error) => error is HttpRequestException or IOException or SocketException or OperationCanceledException;

    /// <summary>The fault behind an error of the connection.</summary>
    /// <exception cref="OperationCanceledException">The request was given up from outside, which may show itself as any error.</exception>
    public static FailedTry Of(Exception error, StallWatch watch)
    {
        watch.ThrowIfGivenUp();
        var reason = error switch
        {
            _ when watch.HasFired => $"nothing came for {watch.Patience.TotalSeconds:0} s",
            OperationCanceledException => "no connection in time",
            HttpRequestException e => Reason(e),
            HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => "the answer was cut short",
            _ => $"the connection broke ({OneLine(error.Message)})",
        };
        return new FailedTry(reason, error);
    }

    private static string Reason(HttpRequestException error) => error.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "its name could not be resolved",
        HttpRequestError.ConnectionError => $"no connection ({OneLine(error.Message)})",
        HttpRequestError.SecureConnectionError => $"no secure connection ({OneLine((error.InnerException ?? error).Message)})",
        HttpRequestError.ResponseEnded => "the connection ended before the answer",
        HttpRequestError.InvalidResponse => "the answer was not HTTP",
        _ => $"the connection broke ({OneLine((error.InnerException ?? error).Message)})",
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
