using InsiderSignal.Ingestion.Importing;

namespace InsiderSignal.Benchmarks.History;

/// <summary>Tells each step of an import as it is reported.</summary>
internal sealed class Steps(Action<ImportStep> tell) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => tell(value.Step);
}
