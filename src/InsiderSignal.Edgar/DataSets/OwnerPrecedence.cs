using System.Collections.Frozen;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>
/// Puts the owners of a joint filing in an order that depends on nothing but them, for data sets whose rows have lost the
/// filing's own. A group of owners then has the same lead owner in all its filings, or else its trades would not add up and
/// its amendments would amend nothing. Officers come first, then directors, then funds before the people behind them, then who
/// has been known to EDGAR for longest: of such rules the one that most often names the owner who is listed first in filings.
/// </summary>
internal sealed class OwnerPrecedence : IComparer<ReportingOwner>
{
    public static readonly OwnerPrecedence Instance = new();

    private static readonly FrozenSet<string> EntityWords = FrozenSet.ToFrozenSet(
        ["LP", "LLC", "LLP", "INC", "LTD", "LIMITED", "CORP", "CO", "GP", "FUND", "PARTNERS", "TRUST", "CAPITAL", "HOLDINGS", "MANAGEMENT", "SICAV"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Separators = [' ', ',', '/', '(', ')'];

    public int Compare(ReportingOwner? x, ReportingOwner? y)
    {
        var byRank = Rank(x!).CompareTo(Rank(y!));
        return byRank != 0 ? byRank : x!.Cik.CompareTo(y!.Cik);
    }

    private static int Rank(ReportingOwner owner)
    {
        const int Officer = 0, Director = 2, Holder = 4;
        var role = owner.IsOfficer == true ? Officer : owner.IsDirector == true ? Director : Holder;
        return IsEntity(owner.Name) ? role : role + 1;
    }

    private static bool IsEntity(string? name) =>
        name is not null &&
        name.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Any(static word => EntityWords.Contains(word.Replace(".", "", StringComparison.Ordinal)));
}
