using System.Net;
using InsiderSignal.Web.Commands;

namespace InsiderSignal.Web.Hosting;

/// <summary>Where the program listens.</summary>
/// <param name="Urls">The addresses, separated by semicolons.</param>
/// <param name="AreLoopback">Whether only this machine reaches them.</param>
internal sealed record ServerAddresses(string Urls, bool AreLoopback)
{
    private const string Default = "http://localhost:5080";

    /// <exception cref="UsageException">One is no address to serve at.</exception>
    public static ServerAddresses In(IConfiguration configuration)
    {
        var urls = configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given ? given : Default;
        // All are looked at: a mistyped one behind one that is open must be told too.
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        return new ServerAddresses(urls, addresses.TrueForAll(address => address.IsLoopback));
    }

    private static Uri Parse(string address)
    {
        var named = address.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
        // The server would take a mistyped host for all interfaces.
        return Uri.TryCreate(named, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && (uri.IsLoopback || IPAddress.TryParse(uri.DnsSafeHost, out _))
                ? uri
                : throw new UsageException($"'{address}' is no address to serve at: localhost, an IP address or * is. Name another address with --urls http://localhost:PORT.");
    }
}
