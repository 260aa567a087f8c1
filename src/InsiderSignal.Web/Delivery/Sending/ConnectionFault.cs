using System.Net.Sockets;
using System.Security.Authentication;
using InsiderSignal.Web.Delivery.Guarding;

namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>Puts the faults of connections into words of its own: those of the framework name hosts and ports.</summary>
internal static class ConnectionFault
{
    public static bool Is(Exception error) => error is HttpRequestException or IOException or SocketException or AuthenticationException;

    public static DeliveryFault Of(Exception error) => Find<PrivateTargetException>(error) is null
        ? new DeliveryFault(Reason(error), mayPass: true, inner: error)
        : new DeliveryFault("its address is one of this machine or a private network; AllowPrivateTargets would allow it", mayPass: false, inner: error);

    private static string Reason(Exception error) => error switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "its name could not be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection",
        _ when Find<AuthenticationException>(error) is not null => "no secure connection",
        _ when Find<SocketException>(error) is { } socket => Words(socket.SocketErrorCode),
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => "the connection ended before the answer",
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => "the answer was not HTTP",
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => "the answer was cut short",
        _ => "the connection broke",
    };

    private static string Words(SocketError code) => code switch
    {
        SocketError.ConnectionRefused => "the connection was refused",
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "its name could not be resolved",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable => "no way leads there",
        SocketError.TimedOut => "no connection in time",
        _ => "the connection broke",
    };

    private static T? Find<T>(Exception? error)
        where T : Exception
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is T found)
                return found;
        }

        return null;
    }
}
