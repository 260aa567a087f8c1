using System.Net;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A request that a simulated EDGAR has seen.</summary>
/// <param name="At">When, on its clock.</param>
/// <param name="Path">The path with the query.</param>
/// <param name="Status">What it answered; null when no answer came.</param>
public sealed record SimulatedRequest(DateTimeOffset At, string Path, HttpStatusCode? Status);
