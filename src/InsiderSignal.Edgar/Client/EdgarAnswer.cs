namespace InsiderSignal.Edgar.Client;

/// <summary>What EDGAR answered, after all retries.</summary>
public sealed record EdgarAnswer
{
    /// <summary>Whether there is something, and why not.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>The body, decompressed; empty unless <see cref="AnswerStatus.Found"/>.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The entity tag as sent; null when there is none.</summary>
    public string? EntityTag { get; init; }

    /// <summary>The <c>Last-Modified</c> as sent; null when there is none.</summary>
    public DateTimeOffset? LastModified { get; init; }
}
