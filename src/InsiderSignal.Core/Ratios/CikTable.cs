namespace InsiderSignal.Core.Ratios;

/// <summary>The CIKs that occur in a history, ascending: an event stores the place of its CIK here, so that counting can use plain arrays.</summary>
internal sealed class CikTable(int[] ascending)
{
    public static CikTable Empty { get; } = new([]);

    public int Count => ascending.Length;

    public int this[int place] => ascending[place];

    public bool TryFind(int cik, out int place)
    {
        place = Array.BinarySearch(ascending, cik);
        return place >= 0;
    }

    /// <summary>A table of this one's CIKs at the places that are in use, and of all of another's.</summary>
    public CikTable Union(ReadOnlySpan<bool> used, CikTable other)
    {
        var ciks = new HashSet<int>(other.Count);
        for (var place = 0; place < other.Count; place++)
            ciks.Add(other[place]);
        for (var place = 0; place < used.Length; place++)
        {
            if (used[place])
                ciks.Add(ascending[place]);
        }

        var union = ciks.ToArray();
        Array.Sort(union);
        return new CikTable(union);
    }

    /// <summary>For each place here, the place of the same CIK in another table; −1 where it is not there.</summary>
    public int[] PlacesIn(CikTable other)
    {
        var places = new int[Count];
        for (var place = 0; place < places.Length; place++)
            places[place] = other.TryFind(ascending[place], out var there) ? there : -1;
        return places;
    }
}
