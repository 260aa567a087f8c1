namespace InsiderSignal.Edgar.Client;

/// <summary>Where the body of an answer goes.</summary>
internal interface IAnswerTarget
{
    /// <summary>Whether the body may take as long as bytes keep coming, rather than the time of one try.</summary>
    bool IsLong { get; }

    /// <summary>Takes a body whole and sound, or leaves nothing behind.</summary>
    /// <returns>What the answer holds of it.</returns>
    /// <exception cref="FailedTry">It is cut, or not of the kind that was expected.</exception>
    Task<ReadOnlyMemory<byte>> TakeAsync(AnswerBody body, AnswerKind expected, CancellationToken cancellationToken);
}
