using System.Net;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>An answer before it is packed: its body is neither compressed nor damaged yet.</summary>
internal sealed record Reply(HttpStatusCode Status, byte[] Body, string Type)
{
    private static readonly byte[] Denied =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>9A4EB17D60C2F358</RequestId><HostId>c2ltdWxhdGVk</HostId></Error>
        """u8.ToArray();
    private static readonly byte[] NoKey =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><RequestId>3F0C7A51B8D2E964</RequestId><HostId>c2ltdWxhdGVk</HostId></Error>
        """u8.ToArray();
    private static readonly byte[] NoPage = "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body></body></html>"u8.ToArray();

    /// <summary>The site has no such page.</summary>
    public static Reply NotFound { get; } = new(HttpStatusCode.NotFound, NoPage, "text/html");

    /// <summary>The storage behind the site has no such file: that is how it says so of an index.</summary>
    public static Reply AccessDenied { get; } = new(HttpStatusCode.Forbidden, Denied, "application/xml");

    /// <summary>The storage behind the API has no such document.</summary>
    public static Reply NoSuchKey { get; } = new(HttpStatusCode.NotFound, NoKey, "application/xml");

    /// <summary>When the content last changed; null when that is not said.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The entity tag; null to have it made from the body.</summary>
    public string? EntityTag { get; init; }

    /// <summary>How long to wait before another request; null when that is not said.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static Reply Text(byte[] body, DateTimeOffset modified) => new(HttpStatusCode.OK, body, "text/plain") { LastModified = modified };
}
