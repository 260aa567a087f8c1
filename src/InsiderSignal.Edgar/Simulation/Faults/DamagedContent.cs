using System.Net;

namespace InsiderSignal.Edgar.Simulation.Faults;

/// <summary>A body that promises its whole length and gives the first part.</summary>
internal sealed class DamagedContent(byte[] body, BodyEnding ending) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using var damaged = Open();
        await damaged.CopyToAsync(stream, cancellationToken);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var damaged = Open();
        damaged.CopyTo(stream);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(Open());

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => Open();

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }

    private DamagedStream Open() => new(body.AsMemory(0, body.Length / 2), ending);
}
