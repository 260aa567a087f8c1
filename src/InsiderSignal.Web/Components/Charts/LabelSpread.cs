namespace InsiderSignal.Web.Components.Charts;

/// <summary>Keeps labels at the end of a chart from covering each other: they keep their order and make room.</summary>
public static class LabelSpread
{
    /// <param name="places">Where each label would like to be, in pixels from the top.</param>
    /// <param name="room">The least distance between two labels, in pixels.</param>
    /// <param name="height">The lowest place, in pixels.</param>
    /// <returns>Where each may be, in the order given.</returns>
    public static double[] Spread(IReadOnlyList<double> places, double room, double height)
    {
        ArgumentNullException.ThrowIfNull(places);
        var order = Enumerable.Range(0, places.Count).OrderBy(i => places[i]).ToList();
        var spread = places.ToArray();
        // Down from the top, then up from the bottom for those pushed out.
        for (var i = 1; i < order.Count; i++)
            spread[order[i]] = Math.Max(spread[order[i]], spread[order[i - 1]] + room);
        var limit = height;
        foreach (var i in Enumerable.Reverse(order))
        {
            spread[i] = Math.Min(spread[i], limit);
            limit = spread[i] - room;
        }

        return spread;
    }
}
