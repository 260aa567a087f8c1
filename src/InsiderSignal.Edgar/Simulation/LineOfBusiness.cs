using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A line of business.</summary>
/// <param name="Industry">Its industry, with its sector.</param>
/// <param name="NameEndings">What companies in it are called after their first name.</param>
internal sealed record LineOfBusiness(Industry Industry, IReadOnlyList<string> NameEndings);
