using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Storage.Reading;

/// <summary>What is last known of an issuer.</summary>
/// <param name="Sector">Its sector.</param>
/// <param name="LastFiledOn">Filed date of the newest filing about it.</param>
public sealed record IssuerContext(Sector Sector, DateOnly LastFiledOn);
