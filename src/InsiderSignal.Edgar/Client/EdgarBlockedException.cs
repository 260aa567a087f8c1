namespace InsiderSignal.Edgar.Client;

/// <summary>EDGAR has shown its block page: no request leaves before <see cref="Until"/>, since each would make the block longer.</summary>
public sealed class EdgarBlockedException : EdgarException
{
    /// <summary>A block.</summary>
    /// <param name="until">When requests are made again.</param>
    public EdgarBlockedException(DateTimeOffset until)
        : base($"EDGAR has blocked this address for too many or undeclared requests. No request is made before {until.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC.")
    {
        Until = until;
        RetryAt = until;
    }

    /// <summary>When requests are made again.</summary>
    public DateTimeOffset Until { get; }
}
