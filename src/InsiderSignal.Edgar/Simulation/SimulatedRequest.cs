using System.Net;
using InsiderSignal.Edgar.Simulation.Faults;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A request that a simulated EDGAR has seen.</summary>
/// <param name="At">When, on its clock.</param>
/// <param name="Path">The path with the query.</param>
/// <param name="Status">What it answered; null when no answer came.</param>
/// <param name="Fault">What went wrong with it; null for nothing.</param>
public sealed record SimulatedRequest(DateTimeOffset At, string Path, HttpStatusCode? Status, EdgarFault? Fault = null);
