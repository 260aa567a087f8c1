namespace InsiderSignal.Edgar.Client;

/// <summary>EDGAR has shown its block page: no request leaves before <see cref="Until"/>, since each would make the block longer.</summary>
/// <param name="until">When requests are made again.</param>
public sealed class EdgarBlockedException(DateTimeOffset until)
    : EdgarException($"EDGAR has blocked this address for too many or undeclared requests. No request is made before {until.UtcDateTime:yyyy-MM-dd HH:mm} UTC.")
{
    /// <summary>When requests are made again.</summary>
    public DateTimeOffset Until { get; } = until;
}
