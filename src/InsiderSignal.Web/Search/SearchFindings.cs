namespace InsiderSignal.Web.Search;

/// <summary>What a search found.</summary>
/// <param name="Companies">Companies in all.</param>
/// <param name="Insiders">Insiders in all.</param>
/// <param name="Sectors">Sectors in all.</param>
/// <param name="Industries">Industries in all.</param>
/// <param name="Hits">The first of them: an exact ticker or CIK, sectors and industries, tickers that begin so, names whose words do, other names; in each the most trades first.</param>
public sealed record SearchFindings(int Companies, int Insiders, int Sectors, int Industries, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>Nothing.</summary>
    public static SearchFindings None { get; } = new(0, 0, 0, 0, []);

    /// <summary>All of them.</summary>
    public int Total => Companies + Insiders + Sectors + Industries;
}
