using Xunit;

namespace InsiderSignal.Tests;

/// <summary>The real filings that lie outside the repository; tests that need them are skipped without them.</summary>
internal static class Corpus
{
    public static string PathTo(string relative)
    {
        var root = Environment.GetEnvironmentVariable("EDGAR_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(root), "EDGAR_CORPUS is not set: it names the folder of real EDGAR material.");
        return Path.Combine(root!, relative);
    }
}
