using System.Diagnostics;
using System.Globalization;
using System.Xml;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Benchmarks.Reading;

/// <summary>
/// Ownership XML to typed documents on one thread, beside a bare XML reader that skims the same bytes: rounds of both
/// in turn, in one process, so that a slow moment of the machine strikes both.
/// </summary>
internal static class ReadingBenchmark
{
    private const int WarmUpRounds = 2;
    private const double Budget = 0.60;

    private static readonly XmlReaderSettings Bare = new();
    private static readonly XmlReaderSettings WithoutWhiteSpace = new() { IgnoreWhitespace = true };

    public static int Run(string[] args)
    {
        var root = Environment.GetEnvironmentVariable("EDGAR_CORPUS");
        if (string.IsNullOrEmpty(root))
        {
            Console.Error.WriteLine("EDGAR_CORPUS is not set: it names the folder of real EDGAR material.");
            return 2;
        }

        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 9;
        var documents = CorpusXml.Load(root);
        var bytes = documents.Sum(d => (long)d.Length);
        var reader = new OwnershipXmlReader();
        var skims = new List<double>();
        var leanSkims = new List<double>();
        var reads = new List<double>();
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            var skim = Time(documents, xml => Skim(xml, Bare));
            var leanSkim = Time(documents, xml => Skim(xml, WithoutWhiteSpace));
            var read = Time(documents, xml => reader.Read(xml).Transactions.Count);
            if (round < 0)
                continue;
            skims.Add(skim);
            leanSkims.Add(leanSkim);
            reads.Add(read);
        }

        Report("XmlReader, bare skim", skims, documents.Count, bytes);
        Report("the same, white space passed over", leanSkims, documents.Count, bytes);
        Report("OwnershipXmlReader", reads, documents.Count, bytes);
        ArchiveRound.Report(Path.Combine(root, "submissions"));
        var ratio = Median(skims) / Median(reads);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {ratio:P1} of the skim's speed, budget {Budget:P0}"));
        return ratio >= Budget ? 0 : 1;
    }

    private static double Time(List<byte[]> documents, Func<byte[], int> work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var sum = 0L;
        foreach (var xml in documents)
            sum += work(xml);
        GC.KeepAlive(sum);
        return watch.Elapsed.TotalSeconds;
    }

    private static int Skim(byte[] xml, XmlReaderSettings settings)
    {
        using var stream = new MemoryStream(xml);
        using var reader = XmlReader.Create(stream, settings);
        var nodes = 0;
        while (reader.Read())
            nodes++;
        return nodes;
    }

    private static void Report(string name, List<double> seconds, int documents, long bytes)
    {
        var median = Median(seconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-33} {documents / median,8:N0} documents/s  {bytes / median / 1e6,6:N1} MB/s  (median of {seconds.Count} rounds, {seconds.Min():N3} to {seconds.Max():N3} s)"));
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
