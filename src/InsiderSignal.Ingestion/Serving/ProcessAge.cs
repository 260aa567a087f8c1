using System.ComponentModel;
using System.Diagnostics;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>Tells a process from an earlier one of the same number: in a container every process is number 1.</summary>
internal static class ProcessAge
{
    private static readonly TimeSpan ClockDrift = TimeSpan.FromSeconds(10);

    /// <summary>Whether the process of a number runs, and did at a time; true when the system does not say.</summary>
    public static bool RanAt(int id, DateTime utc)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.StartTime.ToUniversalTime() <= utc + ClockDrift;
        }
        catch (Exception ended) when (ended is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        catch (Win32Exception)
        {
            return true;
        }
    }
}
