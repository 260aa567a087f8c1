namespace InsiderSignal.Ingestion.Serving;

/// <summary>What the program is doing before its first snapshot is there.</summary>
public sealed class StartUp
{
    private volatile string _doing = "Opening the store";

    /// <summary>A few words for those who wait.</summary>
    public string Doing
    {
        get => _doing;
        set => _doing = value;
    }
}
