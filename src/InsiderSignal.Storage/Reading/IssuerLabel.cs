namespace InsiderSignal.Storage.Reading;

/// <summary>What an issuer is called now.</summary>
/// <param name="Name">The newest name; null where no filing states one.</param>
/// <param name="Symbol">The newest ticker; null where it has none.</param>
public sealed record IssuerLabel(string? Name, string? Symbol);
