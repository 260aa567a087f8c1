namespace InsiderSignal.Core.Ratios;

/// <summary>Gives each CIK a place in order of arrival, and in the end a table in order of number.</summary>
internal sealed class CikCollector
{
    private readonly Dictionary<int, int> _places = [];

    public int PlaceOf(int cik)
    {
        if (!_places.TryGetValue(cik, out var place))
        {
            place = _places.Count;
            _places.Add(cik, place);
        }

        return place;
    }

    /// <summary>Makes the table, and turns places of arrival into places in it.</summary>
    public CikTable ToTable(Span<int> places)
    {
        var ciks = _places.Keys.ToArray();
        Array.Sort(ciks);
        var inTable = new int[ciks.Length];
        for (var place = 0; place < ciks.Length; place++)
            inTable[_places[ciks[place]]] = place;
        foreach (ref var place in places)
            place = inTable[place];
        return new CikTable(ciks);
    }
}
