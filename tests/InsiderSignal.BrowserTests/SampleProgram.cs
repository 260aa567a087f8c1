namespace InsiderSignal.BrowserTests;

/// <summary>Started with nothing configured: the simulated market through the whole pipeline.</summary>
public sealed class SampleProgram : ServedProgram
{
    protected override string WhyNot => "The sample has not been started.";

    public override async ValueTask InitializeAsync() => await ServeAsync();
}
