namespace InsiderSignal.Edgar.Simulation;

/// <summary>A fund, its general partner and its manager, who all answer for the same block of shares.</summary>
/// <param name="Fund">The fund that owns the shares.</param>
/// <param name="GeneralPartner">Its general partner.</param>
/// <param name="Manager">Its investment manager.</param>
/// <param name="FilesJointly">True when one form names all three; false when the manager files a form of its own on each block.</param>
internal sealed record FundHouse(Filer Fund, Filer GeneralPartner, Filer Manager, bool FilesJointly);
