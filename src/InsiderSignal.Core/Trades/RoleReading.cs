namespace InsiderSignal.Core.Trades;

/// <summary>An owner's roles and the words that decided them.</summary>
/// <param name="Roles">The roles.</param>
/// <param name="Ceo">How the title was read for the chief executive; null when it does not speak of one.</param>
/// <param name="Cfo">How the title was read for the chief financial officer; null when it does not speak of one.</param>
public sealed record RoleReading(Roles Roles, OfficeEvidence? Ceo, OfficeEvidence? Cfo);
