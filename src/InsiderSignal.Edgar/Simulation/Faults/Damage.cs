using System.Net;
using System.Text;
using InsiderSignal.Edgar.Simulation.Serving;

namespace InsiderSignal.Edgar.Simulation.Faults;

/// <summary>What the faults make of a sound answer.</summary>
internal static class Damage
{
    private const int RetryAfterSeconds = 3;

    private static readonly Reply Unavailable = Page(HttpStatusCode.ServiceUnavailable, "503 Service Unavailable", "No server is free to answer.");
    private static readonly Reply TooMany = Page(HttpStatusCode.TooManyRequests, "429 Too Many Requests", "Come back later.");
    private static readonly Reply Maintenance = Page(
        HttpStatusCode.OK, "SEC.gov | File Unavailable", "This page is temporarily unavailable, for maintenance.");

    /// <summary>Another answer, or the same with a fault in its text.</summary>
    public static Reply Of(Reply sound, EdgarFault? fault) => fault switch
    {
        EdgarFault.ServiceUnavailable => Unavailable,
        EdgarFault.TooManyRequests => TooMany,
        EdgarFault.TooManyRequestsWithRetryAfter => TooMany with { RetryAfter = TimeSpan.FromSeconds(RetryAfterSeconds) },
        EdgarFault.BlockPage => BlockPages.TooFast,
        EdgarFault.AccessDenied => Reply.AccessDenied,
        EdgarFault.NotFound => Reply.NotFound,
        EdgarFault.MaintenancePage => Maintenance,
        EdgarFault.WrongContentType => sound with { Type = "text/html" },
        EdgarFault.EmptyBody => sound with { Body = [] },
        EdgarFault.HalfDocument => Half(sound),
        EdgarFault.PartialIndex => sound.Type == "text/plain" ? HalfOfTheLines(sound) : Half(sound),
        _ => sound,
    };

    /// <summary>The body as it goes out.</summary>
    public static HttpContent Content(byte[] body, EdgarFault? fault) => fault switch
    {
        EdgarFault.CutBody => new DamagedContent(body, BodyEnding.Break),
        EdgarFault.ShortBody => new DamagedContent(body, BodyEnding.Short),
        EdgarFault.StalledBody => new DamagedContent(body, BodyEnding.Stall),
        _ => new ByteArrayContent(body),
    };

    private static Reply Half(Reply sound) => sound with { Body = sound.Body[..(sound.Body.Length / 2)], EntityTag = null };

    private static Reply HalfOfTheLines(Reply index)
    {
        var head = index.Body.AsSpan().IndexOf("\n----"u8) + 1;
        var end = head + ((index.Body.Length - head) / 2);
        var lineEnd = index.Body.AsSpan(end).IndexOf((byte)'\n') + 1;
        return index with { Body = index.Body[..(end + lineEnd)], EntityTag = null };
    }

    private static Reply Page(HttpStatusCode status, string title, string text) => new(
        status,
        Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>{title}</title></head>\n<body><h1>{title}</h1><p>{text}</p></body>\n</html>\n"),
        "text/html");
}
