namespace InsiderSignal.Storage;

/// <summary>The store cannot be opened or written; the message is one line that says why and what to do.</summary>
public sealed class StoreException : Exception
{
    public StoreException()
    {
    }

    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public StoreException(string message, StoreFaultKind kind, Exception innerException)
        : base(message, innerException) => Kind = kind;

    /// <summary>What it is, for those who can wait or make room.</summary>
    public StoreFaultKind Kind { get; }
}
