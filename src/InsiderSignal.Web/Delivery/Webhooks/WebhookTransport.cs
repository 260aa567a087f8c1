using System.Net;
using InsiderSignal.Web.Delivery.Guarding;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>The way to webhooks: it follows no redirects, keeps no cookies, uses no proxy, and leads to the open internet unless private targets are allowed.</summary>
internal static class WebhookTransport
{
    public static SocketsHttpHandler Create(bool allowPrivateTargets, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
        };
        if (!allowPrivateTargets)
        {
            var connection = new GuardedConnection(resolve ?? Dns.GetHostAddressesAsync);
            handler.ConnectCallback = (context, cancellationToken) => connection.ConnectAsync(context.DnsEndPoint, cancellationToken);
        }

        return handler;
    }
}
