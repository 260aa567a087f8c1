using InsiderSignal.Storage.Opening;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// How many events and rows are written in one transaction. What issuers have lies all over the store, and the larger that is, the more
/// must be written at once for a page to take several of them: else each row costs its pages, and the cost of a row grows with the store.
/// </summary>
/// <param name="turns">Who else wants to write.</param>
/// <param name="pages">How many pages the store has.</param>
internal sealed class GroupSize(WriteTurns turns, int pages)
{
    /// <summary>Enough while others wait, who do so until the transaction ends.</summary>
    public const int WhileOthersWait = 20_000;

    /// <summary>What is written is in memory, and so is what is derived ahead of it.</summary>
    public const int Most = 400_000;

    private const int PagesPerRow = 2;

    private readonly int _most = Math.Clamp(pages / PagesPerRow, WhileOthersWait, Most);

    public bool IsEnough(int rows) => rows >= _most || (rows >= WhileOthersWait && turns.Waiting > 0);
}
