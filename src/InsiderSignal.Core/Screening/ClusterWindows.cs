namespace InsiderSignal.Core.Screening;

/// <summary>
/// Chooses the windows of one issuer's trades on one side, given in order of trade date. The window with the most owners is chosen
/// first, the earliest of several; what lies before its first day and what lies after its last day is divided the same way, for as
/// long as there is a window with enough owners. So windows never overlap, and a dense one is never cut for a thin one before it.
/// </summary>
/// <param name="days">The trade date of each trade.</param>
/// <param name="owners">The place of each trade's owner.</param>
/// <param name="held">A zero for each owner there is; left as it was.</param>
/// <param name="length">How many days a window spans.</param>
/// <param name="fewest">How many owners it has at least.</param>
internal sealed class ClusterWindows(int[] days, int[] owners, int[] held, int length, int fewest)
{
    private int _distinct;

    /// <summary>The windows of one issuer alone: its owners are numbered anew.</summary>
    public static ClusterWindows Of(int[] days, int[] owners, int length, int fewest)
    {
        var numbers = owners.Distinct().Select((owner, number) => (owner, number)).ToDictionary(pair => pair.owner, pair => pair.number);
        return new ClusterWindows(days, Array.ConvertAll(owners, owner => numbers[owner]), new int[numbers.Count], length, fewest);
    }

    /// <summary>The places of each window, first and past the last, with its owners; in order of date.</summary>
    public List<(int Start, int End, int Owners)> Choose()
    {
        var chosen = new List<(int, int, int)>();
        var open = new Stack<(int Start, int End)>();
        open.Push((0, days.Length));
        while (open.TryPop(out var part))
        {
            var densest = Densest(part.Start, part.End);
            if (densest.Owners < fewest)
                continue;
            chosen.Add(densest);
            open.Push((part.Start, densest.Start));
            open.Push((densest.End, part.End));
        }

        chosen.Sort();
        return chosen;
    }

    private (int Start, int End, int Owners) Densest(int start, int end)
    {
        var best = (Start: start, End: start, Owners: 0);
        var next = start;
        for (var first = start; first < end; first++)
        {
            if (first > start)
            {
                Let(owners[first - 1]);
                // Only a day's first trade begins a window: it takes the whole day.
                if (days[first] == days[first - 1])
                    continue;
            }

            for (; next < end && days[next] < days[first] + length; next++)
                Hold(owners[next]);
            if (_distinct > best.Owners)
                best = (first, next, _distinct);
        }

        // Each trade was let by the one after it.
        if (end > start)
            Let(owners[end - 1]);

        return best;
    }

    private void Hold(int owner)
    {
        if (held[owner]++ == 0)
            _distinct++;
    }

    private void Let(int owner)
    {
        if (--held[owner] == 0)
            _distinct--;
    }
}
