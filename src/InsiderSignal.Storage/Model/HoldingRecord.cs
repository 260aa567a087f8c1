namespace InsiderSignal.Storage.Model;

/// <summary>A holding that a form reports without a transaction.</summary>
public sealed class HoldingRecord : OwnershipRowRecord;
