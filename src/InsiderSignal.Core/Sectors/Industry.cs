namespace InsiderSignal.Core.Sectors;

/// <summary>One code of the SEC's SIC code list with the sector it is counted in.</summary>
/// <param name="Sic">The Standard Industrial Classification code, 100 (written <c>0100</c>) to 9995.</param>
/// <param name="Title">The SEC's title of the code.</param>
/// <param name="Sector">The sector of issuers with this code that have no override.</param>
public sealed record Industry(int Sic, string Title, Sector Sector);
