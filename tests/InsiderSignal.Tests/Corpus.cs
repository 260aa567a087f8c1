using Xunit;

namespace InsiderSignal.Tests;

/// <summary>The real filings that lie outside the repository; tests that need them are skipped without them.</summary>
internal static class Corpus
{
    private static readonly string? _root = Environment.GetEnvironmentVariable("EDGAR_CORPUS");

    public static bool IsThere => !string.IsNullOrEmpty(_root);

    public static string PathTo(string relative)
    {
        Assert.SkipWhen(!IsThere, "EDGAR_CORPUS is not set: it names the folder of real EDGAR material.");
        return Path.Combine(_root!, relative);
    }
}
