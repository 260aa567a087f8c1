namespace InsiderSignal.Edgar.Client;

/// <summary>Keeps a body in memory.</summary>
internal sealed class MemoryTarget : IAnswerTarget
{
    /// <summary>The longest body that is kept, in bytes: 256 MB.</summary>
    public const long Most = 256 * 1024 * 1024;

    public bool IsLong => false;

    public async Task<ReadOnlyMemory<byte>> TakeAsync(AnswerBody body, AnswerKind expected, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream(body.Head.Length);
        await body.CopyToAsync(memory, Most, cancellationToken);
        var content = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        return AnswerSoundness.Problem(expected, content) is { } problem ? throw new FailedTry(problem) { IsOutage = false } : content;
    }
}
