namespace InsiderSignal.Core.Screening;

/// <summary>
/// Chooses what is on one page of a list. Everything in the list is offered with its key, of which the smallest comes first; of
/// equal keys, whatever was offered first.
/// </summary>
internal abstract class PageChoice<T>
{
    // Up to here it is cheaper to keep what comes first than to count out what is before the page.
    private const int MostKept = 10_000;

    /// <param name="skip">How many come before the page.</param>
    /// <param name="take">How many are on it.</param>
    /// <param name="isInOrder">Whether everything is offered in the order of the list, whatever its key.</param>
    public static PageChoice<T> Of(int skip, int take, bool isInOrder) =>
        isInOrder ? new OrderedPageChoice<T>(skip, take)
        : (long)skip + take <= MostKept ? new KeptPageChoice<T>(skip, take)
        : new CountedPageChoice<T>(skip, take);

    public abstract void Offer(long key, T item);

    /// <summary>Whether everything has to be offered once more, in the same order.</summary>
    public virtual bool WantsAllAgain() => false;

    /// <summary>What is on the page, in order.</summary>
    public abstract List<T> Page();
}
