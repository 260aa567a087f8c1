namespace InsiderSignal.Storage.Model;

/// <summary>The one row that says what the store is.</summary>
public sealed class StoreInfo
{
    public const int TheId = 1;

    public int Id { get; set; } = TheId;

    public StoreMode Mode { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The host whose filings were fetched into it; null while none were.</summary>
    public string? FetchedFrom { get; set; }

    /// <summary>The program that filled the sample to its end; null for other stores and until it is full.</summary>
    public string? SampleOf { get; set; }
}
