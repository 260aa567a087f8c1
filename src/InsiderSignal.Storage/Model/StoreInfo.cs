namespace InsiderSignal.Storage.Model;

/// <summary>The one row that says what the store is.</summary>
public sealed class StoreInfo
{
    public const int TheId = 1;

    public int Id { get; set; } = TheId;

    public StoreMode Mode { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
