namespace InsiderSignal.Edgar.Client;

/// <summary>EDGAR could not be asked, or gave no sound answer in all tries. The message is one line for people.</summary>
public class EdgarException : Exception
{
    /// <summary>A failure with the reason of the last try.</summary>
    public EdgarException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Before when asking again is in vain, since EDGAR has said so or nothing is sent until then; null when not known.</summary>
    public DateTimeOffset? RetryAt { get; init; }
}
