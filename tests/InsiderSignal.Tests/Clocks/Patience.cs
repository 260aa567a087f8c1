using System.Diagnostics;

namespace InsiderSignal.Tests.Clocks;

/// <summary>Waits in real time for what others bring about, and fails the test with what did not come.</summary>
internal static class Patience
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // Not shorter: the API answers one client so often and no oftener.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <inheritdoc cref="UntilAsync(string, Func{Task{bool}}, Func{Task}?)" />
    public static Task UntilAsync(string awaited, Func<bool> isSo, Func<Task>? goOn = null) => UntilAsync(awaited, () => Task.FromResult(isSo()), goOn);

    /// <param name="awaited">A sentence that is true in the end.</param>
    /// <param name="isSo">Whether it is.</param>
    /// <param name="goOn">What is done between two looks; null for a short wait.</param>
    public static async Task UntilAsync(string awaited, Func<Task<bool>> isSo, Func<Task>? goOn = null)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(waited.Elapsed < Longest, $"Not so after {Longest.TotalSeconds:0} seconds: {awaited}");
            Stop.ThrowIfCancellationRequested();
            await (goOn is null ? Task.Delay(Pause, Stop) : goOn());
        }
    }
}
