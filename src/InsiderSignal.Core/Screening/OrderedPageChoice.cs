namespace InsiderSignal.Core.Screening;

/// <summary>Takes what is offered in the place of the page.</summary>
internal sealed class OrderedPageChoice<T>(int skip, int take) : PageChoice<T>
{
    private readonly List<T> _page = [];
    private int _offered;

    public override void Offer(long key, T item)
    {
        if (_offered++ >= skip && _page.Count < take)
            _page.Add(item);
    }

    public override List<T> Page() => _page;
}
