namespace InsiderSignal.Core.Filings;

/// <summary>A signature under a filing.</summary>
/// <param name="Name">The signer's name as typed; null when absent.</param>
/// <param name="Date">The date of signing.</param>
public sealed record OwnerSignature(string? Name, FiledDate Date);
