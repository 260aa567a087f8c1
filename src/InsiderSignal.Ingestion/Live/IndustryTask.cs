using System.Globalization;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Industries;
using InsiderSignal.Ingestion.Status;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Looks up the industries that no filing states.</summary>
public sealed class IndustryTask(IndustryLookup lookup, JobBoard jobs, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <returns>When to look again.</returns>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellationToken)
    {
        Job? job = null;
        var looked = await lookup.RunAsync(
            new Told<int>(count =>
            {
                job ??= jobs.Begin("Industries", "");
                job.Tell(Words(count));
            }),
            cancellationToken);
        job?.End(Words(looked));
        return time.GetUtcNow() + Pause;
    }

    private static string Words(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} companies looked up");
}
