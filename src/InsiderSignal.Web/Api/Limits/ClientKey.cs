using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace InsiderSignal.Web.Api.Limits;

/// <summary>Whom a limit is held against: an IPv4 address, or the 64 bits of an IPv6 address that one customer is given as a whole.</summary>
internal readonly record struct ClientKey(long Network, bool IsLong)
{
    /// <summary>Requests without an address, as in memory, are one client.</summary>
    public static ClientKey Of(IPAddress? address)
    {
        if (address is null)
            return default;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new ClientKey(BinaryPrimitives.ReadInt64BigEndian(bytes), IsLong: true)
            : new ClientKey(BinaryPrimitives.ReadInt32BigEndian(bytes), IsLong: false);
    }
}
