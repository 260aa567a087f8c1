using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Filings;

/// <summary>A trade as ratios count it, with all of its rows and all filings that report the same block.</summary>
public sealed record FilingTrade
{
    /// <summary>The row that first stated it: accession and line.</summary>
    public required string Name { get; init; }

    public required TradeSide Side { get; init; }

    public required DateOnly TradedOn { get; init; }

    /// <summary>The filed date of the first filing that stated it.</summary>
    public required DateOnly FiledOn { get; init; }

    public required decimal Shares { get; init; }

    /// <summary>Dollars; suspect prices are left out.</summary>
    public required decimal Value { get; init; }

    public required bool IsPlanned { get; init; }

    public DateOnly? PlanAdoptedOn { get; init; }

    public required bool IsRoutine { get; init; }

    public required bool IsSuspect { get; init; }

    /// <summary>Whale or mega whale, or the size of a planned sale; none for other trades and suspect prices.</summary>
    public required TradeTier Tier { get; init; }

    /// <summary>Why the whale buy is taken for one in an offering, in words; null where it is not.</summary>
    public string? Offering { get; init; }

    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>The report of the same block that counts in its place; null for a trade that counts.</summary>
    public Report? CopyOf { get; init; }

    /// <summary>The other reports of the same block, which do not count.</summary>
    public required IReadOnlyList<Report> Copies { get; init; }

    /// <summary>Trades of other owners on the same day with as many shares for as many dollars, which count too: perhaps the same block, in other rows.</summary>
    public required IReadOnlyList<Report> Alike { get; init; }

    /// <summary>One row of it.</summary>
    public sealed record Row(
        AccessionNumber Accession, int Line, string Form, DateOnly FiledOn, decimal? Shares, decimal? Price, AccessionNumber? SupersededBy, SuspectReason Suspect);

    /// <summary>The same block in another owner's filing.</summary>
    public sealed record Report(AccessionNumber Accession, Cik Owner, string OwnerName, DateOnly FiledOn);
}
