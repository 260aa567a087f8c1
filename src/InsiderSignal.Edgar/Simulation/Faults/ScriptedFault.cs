namespace InsiderSignal.Edgar.Simulation.Faults;

/// <summary>A fault for certain of the requests for paths that begin alike.</summary>
internal sealed class ScriptedFault(string path, EdgarFault fault, int first, int times)
{
    private int _seen;

    /// <summary>Counts a request, if it is one of those.</summary>
    /// <returns>What goes wrong with it; null for nothing.</returns>
    public EdgarFault? Next(string pathAndQuery)
    {
        if (!pathAndQuery.StartsWith(path, StringComparison.Ordinal))
            return null;
        _seen++;
        return _seen >= first && _seen - first < times ? fault : null;
    }
}
