using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>A date under a picture.</summary>
/// <param name="Place">0 to 100, from the left end of the plot to the right.</param>
/// <param name="Label">What it says.</param>
/// <param name="Anchor">start, middle or end: the part of the words that stands there.</param>
/// <param name="IsMinor">Left out where there is little room.</param>
public sealed record PictureDate(double Place, string Label, string Anchor, bool IsMinor)
{
    // The ends are written out; a date nearer to one than this would touch it, on a wide plot and on a narrow one.
    private const double Room = 8;
    private const double NarrowRoom = 26;

    /// <summary>Of a row of dates: both ends to the day, and the round dates between them.</summary>
    public static IEnumerable<PictureDate> Between(IReadOnlyList<DateOnly> dates, TrendGeometry geometry)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(geometry);
        return dates.Count == 0 ? [] : Of(Figures.ShortDate(dates[0]), Figures.ShortDate(dates[^1]), TimeTicks.Between(dates[0], dates[^1]), geometry.Percent);
    }

    /// <summary>Both ends, and the round dates that are clear of them.</summary>
    public static IEnumerable<PictureDate> Of(string first, string last, IEnumerable<TimeTick> ticks, Func<DateOnly, double> place)
    {
        ArgumentNullException.ThrowIfNull(ticks);
        ArgumentNullException.ThrowIfNull(place);
        yield return new PictureDate(0, first, "start", false);
        if (last == first)
            yield break;
        foreach (var tick in ticks)
        {
            var at = place(tick.Date);
            if (at is > Room and < 100 - Room)
                yield return new PictureDate(at, tick.Label, "middle", tick.IsMinor || at is < NarrowRoom or > 100 - NarrowRoom);
        }

        yield return new PictureDate(100, last, "end", false);
    }
}
