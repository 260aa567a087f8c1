namespace InsiderSignal.BrowserTests;

/// <summary>Real months, imported once and served offline; without a folder of them there is nothing to look at.</summary>
public sealed class RealProgram : ServedProgram
{
    protected override string WhyNot => "EDGAR_CORPUS is not set: it names the folder of real EDGAR material.";

    public override async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("EDGAR_CORPUS") is not { Length: > 0 } corpus)
            return;
        await RunAsync("import", Path.Combine(corpus, "submissions"), "--database", "real.db");
        await ServeAsync("--database", "real.db");
    }
}
