using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A line of business.</summary>
/// <param name="Sector">Its sector.</param>
/// <param name="Sic">Its SIC code.</param>
/// <param name="Title">The code's title, in capitals as submission headers print it.</param>
/// <param name="NameEndings">What companies in it are called after their first name, separated by bars.</param>
internal sealed record Industry(Sector Sector, int Sic, string Title, string NameEndings);
