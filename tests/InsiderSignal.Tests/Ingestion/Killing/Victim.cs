using System.Diagnostics;
using System.Globalization;

namespace InsiderSignal.Tests.Ingestion.Killing;

/// <summary>A command of the program that is killed over and over, and must come to the same store as one that nobody disturbs.</summary>
/// <param name="folder">Where its stores go.</param>
/// <param name="arguments">The command line for the store at a path.</param>
internal sealed class Victim(string folder, Func<string, string[]> arguments)
{
    // Then the store is finished and compared, and another one begins; sooner when it is complete, for nothing is left of it to break.
    private const int KillsOfAStore = 5;

    // Kills that hit nothing but the start of the program, or its end, prove little.
    private const int LeastMidway = 1;

    // Where none did, the store is watched, and the program killed at the sight of its first rows.
    private const int MostWatched = 12;

    /// <summary>Waits until it has done its work. By default until it has ended.</summary>
    public Func<ProgramProcess, string[], Task> Finish { get; init; } = (process, _) => process.EndAsync();

    /// <summary>The exit codes that it may end with.</summary>
    public int[] ExitCodes { get; init; } = [0];

    /// <summary>It takes longer to start than to do its work, which is then looked for at the end.</summary>
    public bool IsBrief { get; init; }

    public bool IsLive { get; init; }

    /// <summary>
    /// Kills it so many times at random moments. Few at once: a test that is silent for a minute, and is the last of its run, is at
    /// times taken for a crash by the test platform.
    /// </summary>
    public async Task SufferAsync(int kills, int seed)
    {
        var clock = Stopwatch.StartNew();
        var whole = await CompleteAsync(Path.Combine(folder, "undisturbed.db"), "undisturbed");
        var length = clock.Elapsed;
        var chance = new Random(seed);
        var midway = 0;
        var done = 0;
        var watched = 0;
        for (var store = 1; done < kills || (midway < LeastMidway && watched < MostWatched); store++)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"killed{store}.db"));
            var moments = new List<TimeSpan>();
            while (moments.Count < KillsOfAStore && (done < kills || (midway < LeastMidway && watched < MostWatched)))
            {
                var isWatched = done >= kills;
                watched += isWatched ? 1 : 0;
                var share = chance.NextDouble();
                var moment = length * (IsBrief ? Math.Sqrt(share) : share);
                var started = Stopwatch.StartNew();
                await using var process = ProgramProcess.Start(folder, arguments(path));
                if (isWatched ? await EndsWithoutRowsAsync(process, path) : await process.EndsWithinAsync(moment))
                {
                    await CheckExitAsync(process, Story(seed, moments));
                    break;
                }

                await process.KillAsync();
                moments.Add(started.Elapsed);
                done++;
                var rows = File.Exists(path) ? StoreRows.OfTheDead(path, IsLive) : [];
                if (rows.SetEquals(whole))
                    break;
                if (rows.Count > 0)
                    midway++;
            }

            var story = Story(seed, moments);
            Compare(whole, await CompleteAsync(path, story), story);
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{done} kills, {midway} of them midway; {whole.Count} rows; undisturbed {length.TotalSeconds:N1} s, all {clock.Elapsed.TotalSeconds:N1} s"));
        Assert.True(midway > 0, "no kill hit a store that was being filled");
    }

    private async Task<bool> EndsWithoutRowsAsync(ProgramProcess process, string path)
    {
        while (!process.HasEnded)
        {
            if (File.Exists(path) && StoreRows.AnyOfTheLiving(path, IsLive))
                return false;
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        return true;
    }

    private static string Story(int seed, List<TimeSpan> moments) => string.Create(
        CultureInfo.InvariantCulture, $"seed {seed}, killed after {string.Join(", ", moments.Select(moment => moment.TotalMilliseconds.ToString("N0", CultureInfo.InvariantCulture)))} ms");

    private static void Compare(SortedSet<string> whole, SortedSet<string> rows, string story)
    {
        var lost = whole.Except(rows).ToList();
        var added = rows.Except(whole).ToList();
        Assert.True(
            lost.Count + added.Count == 0,
            $"{story}: {lost.Count} rows missing, {added.Count} that should not be there.\n{string.Join('\n', lost.Take(5).Select(row => "- " + row).Concat(added.Take(5).Select(row => "+ " + row)))}");
    }

    private async Task<SortedSet<string>> CompleteAsync(string path, string story)
    {
        var line = arguments(path);
        await using (var process = ProgramProcess.Start(folder, line))
        {
            await Finish(process, line);
            if (process.HasEnded)
                await CheckExitAsync(process, story);
            else
                await process.KillAsync();
        }

        return StoreRows.Of(path, IsLive);
    }

    private async Task CheckExitAsync(ProgramProcess process, string story) =>
        Assert.True(ExitCodes.Contains(process.ExitCode), $"{story}: exit code {process.ExitCode}\n{await process.WordsAsync()}");
}
