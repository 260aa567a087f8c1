namespace InsiderSignal.Edgar.Client;

/// <summary>Puts a body into a file: under another name first, and in its place when it is whole and sound.</summary>
internal sealed class FileTarget(string path) : IAnswerTarget
{
    private const string Suffix = ".part";
    private const int BufferSize = 64 * 1024;
    private const long Most = 16L * 1024 * 1024 * 1024;

    public bool IsLong => true;

    public async Task<ReadOnlyMemory<byte>> TakeAsync(AnswerBody body, AnswerKind expected, CancellationToken cancellationToken)
    {
        var part = path + Suffix;
        var file = new FileStream(part, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.Asynchronous);
        try
        {
            await using (file)
            {
                await body.CopyToAsync(file, Most, cancellationToken);
                await file.FlushAsync(cancellationToken);
                if (await ProblemAsync(file, expected, cancellationToken) is { } problem)
                    throw new FailedTry(problem) { IsOutage = false };
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
            return ReadOnlyMemory<byte>.Empty;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static async Task<string?> ProblemAsync(FileStream file, AnswerKind expected, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
            return AnswerSoundness.Problem(expected, ReadOnlyMemory<byte>.Empty);
        if (expected == AnswerKind.Zip)
            return ZipSoundness.Problem(file);
        if (file.Length > MemoryTarget.Most)
        {
            throw new FailedTry($"the file is longer than {MemoryTarget.Most / (1024 * 1024):N0} MB, the most for anything but a zip")
            {
                MayPass = false,
                IsOutage = false,
            };
        }

        var content = new byte[file.Length];
        file.Position = 0;
        await file.ReadExactlyAsync(content, cancellationToken);
        return AnswerSoundness.Problem(expected, content);
    }
}
