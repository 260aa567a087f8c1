using System.Diagnostics;
using System.Globalization;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Benchmarks.Reading;

/// <summary>The whole way from packed submissions to filings, on one thread: what an import can hope for.</summary>
internal static class ArchiveRound
{
    private const int Rounds = 5;

    public static void Report(string path)
    {
        var reader = new SubmissionReader();
        var seconds = new List<double>();
        var filings = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            filings = SubmissionArchive.Open(path).ReadEntries().Count(entry => reader.Read(entry) is ReadSubmission);
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        var median = seconds.Order().ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{"tar.gz of submissions to filings",-33} {filings / median,8:N0} filings/s   (median of {Rounds} rounds, {filings:N0} filings)"));
    }
}
