namespace InsiderSignal.Edgar.Simulation;

/// <summary>Forms that are already known to come on a later day.</summary>
internal sealed class Diary
{
    private readonly Dictionary<DateOnly, List<FilingDraft>> _pages = [];

    public void Add(FilingDraft draft)
    {
        if (!_pages.TryGetValue(draft.FiledOn, out var page))
            _pages.Add(draft.FiledOn, page = []);
        page.Add(draft);
    }

    /// <summary>Tears out the page of a day.</summary>
    public IReadOnlyList<FilingDraft> Take(DateOnly day) => _pages.Remove(day, out var page) ? page : [];
}
