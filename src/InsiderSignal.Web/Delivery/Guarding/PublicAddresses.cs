using System.Net;
using System.Net.Sockets;

namespace InsiderSignal.Web.Delivery.Guarding;

/// <summary>Which IP addresses lie in the open internet: not this machine, not its networks, not what is set aside.</summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] SetAside4 =
    [
        IPNetwork.Parse("0.0.0.0/8"),        // this network, and unspecified
        IPNetwork.Parse("10.0.0.0/8"),       // private
        IPNetwork.Parse("100.64.0.0/10"),    // carrier-grade NAT
        IPNetwork.Parse("127.0.0.0/8"),      // loopback
        IPNetwork.Parse("169.254.0.0/16"),   // link-local, where clouds tell machines their secrets
        IPNetwork.Parse("172.16.0.0/12"),    // private
        IPNetwork.Parse("192.0.0.0/24"),     // protocol assignments
        IPNetwork.Parse("192.0.2.0/24"),     // documentation
        IPNetwork.Parse("192.88.99.0/24"),   // 6to4 relays
        IPNetwork.Parse("192.168.0.0/16"),   // private
        IPNetwork.Parse("198.18.0.0/15"),    // benchmarks
        IPNetwork.Parse("198.51.100.0/24"),  // documentation
        IPNetwork.Parse("203.0.113.0/24"),   // documentation
        IPNetwork.Parse("224.0.0.0/4"),      // multicast
        IPNetwork.Parse("240.0.0.0/4"),      // reserved, and broadcast
    ];

    private static readonly IPNetwork Unicast6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    // All others that are set aside (loopback, link-local, unique local, site-local, multicast, compatible) are not in 2000::/3.
    private static readonly IPNetwork[] SetAside6 =
    [
        IPNetwork.Parse("2001::/23"),        // protocol assignments, Teredo
        IPNetwork.Parse("2001:db8::/32"),    // documentation
        IPNetwork.Parse("2002::/16"),        // 6to4, which leads to any IPv4 address
        IPNetwork.Parse("3fff::/20"),        // documentation
    ];

    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return Contains(address.MapToIPv4());
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !Array.Exists(SetAside4, network => network.Contains(address));
        // Where a network has IPv6 only, its name server gives IPv4 hosts such addresses: they are as public as what they stand for.
        if (Translated.Contains(address))
            return Contains(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        return Unicast6.Contains(address) && !Array.Exists(SetAside6, network => network.Contains(address));
    }
}
