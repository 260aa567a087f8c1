using System.Net;
using System.Net.Sockets;

namespace InsiderSignal.Web.Delivery.Guarding;

/// <summary>Connects to the open internet only. The address that is checked is the one that is connected to: a name that changes between gains nothing.</summary>
/// <param name="resolve">Gives the addresses of a name.</param>
internal sealed class GuardedConnection(Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <exception cref="PrivateTargetException">No address of the host is public.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(host.Host.Trim('[', ']'), out var literal) ? [literal] : await resolve(host.Host, cancellationToken);
        var allowed = Array.FindAll(addresses, PublicAddresses.Contains);
        if (allowed.Length == 0)
            throw addresses.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new PrivateTargetException();

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
