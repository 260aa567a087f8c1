namespace InsiderSignal.Web.Search;

/// <summary>What a search found.</summary>
/// <param name="Companies">Companies in all.</param>
/// <param name="Insiders">Insiders in all.</param>
/// <param name="Hits">The first of them: an exact ticker or CIK, tickers that begin so, names whose words do, other names; in each the most trades first.</param>
public sealed record SearchFindings(int Companies, int Insiders, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>Nothing.</summary>
    public static SearchFindings None { get; } = new(0, 0, []);

    /// <summary>Companies and insiders in all.</summary>
    public int Total => Companies + Insiders;
}
