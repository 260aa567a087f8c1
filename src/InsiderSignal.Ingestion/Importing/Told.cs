namespace InsiderSignal.Ingestion.Importing;

/// <summary>Passes progress on at once and on the same thread, unlike <see cref="Progress{T}"/>, whose reports may overtake each other.</summary>
internal sealed class Told<T>(Action<T> tell) : IProgress<T>
{
    public void Report(T value) => tell(value);
}
