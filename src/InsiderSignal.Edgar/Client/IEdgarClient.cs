namespace InsiderSignal.Edgar.Client;

/// <summary>Asks EDGAR, politely. One for the whole process.</summary>
public interface IEdgarClient
{
    /// <summary>What has been asked so far.</summary>
    EdgarTraffic Traffic { get; }

    /// <summary>Asks for a document that fits into memory.</summary>
    /// <exception cref="EdgarBlockedException">EDGAR blocks this address; nothing was sent, or the block has just begun.</exception>
    /// <exception cref="EdgarException">
    /// No sound answer in all tries, the circuit is open after many failures, or the address lies on none of the configured sites.
    /// </exception>
    Task<EdgarAnswer> GetAsync(EdgarRequest request, CancellationToken cancellationToken);

    /// <summary>Asks for a large file and puts it at a path: under another name first, and moved there when it is complete.</summary>
    /// <returns>The answer without its content.</returns>
    /// <exception cref="EdgarBlockedException">EDGAR blocks this address.</exception>
    /// <exception cref="EdgarException">As for <see cref="GetAsync"/>; there is no new file then, and an old one is left as it was.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    Task<EdgarAnswer> DownloadAsync(EdgarRequest request, string path, CancellationToken cancellationToken);
}
