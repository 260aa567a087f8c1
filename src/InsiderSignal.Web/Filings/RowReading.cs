using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Filings;

/// <summary>A transaction as understood.</summary>
public sealed record RowReading
{
    /// <summary>It is part of a trade that counts, or of a copy of one.</summary>
    public required bool Counts { get; init; }

    /// <summary>Why it counts, or why not, in a sentence.</summary>
    public required string Why { get; init; }

    public required RowVerdict Verdict { get; init; }

    /// <summary>The trade it is part of; null for a row that is part of none.</summary>
    public string? Trade { get; init; }

    /// <summary>The amendment that replaced it; null while it stands.</summary>
    public AccessionNumber? SupersededBy { get; init; }

    /// <summary>Rows of earlier filings that it replaced.</summary>
    public required IReadOnlyList<AccessionNumber> Supersedes { get; init; }

    public required SuspectReason Suspect { get; init; }

    /// <summary>Why its price is not believed, with the figure as filed; null for a price that is.</summary>
    public string? SuspectWhy { get; init; }

    public required PlanStatus Plan { get; init; }

    public DateOnly? PlanAdoptedOn { get; init; }

    /// <summary>The words that decided the plan status; null when there are none.</summary>
    public string? PlanEvidence { get; init; }
}
