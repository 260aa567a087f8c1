namespace InsiderSignal.Core.Trades;

/// <summary>Whether an event is planned: rows under a Rule 10b5-1 plan make up at least half of its shares.</summary>
/// <param name="IsPlanned">The answer.</param>
/// <param name="Status">The strongest status among the rows that decided it.</param>
/// <param name="AdoptedOn">The earliest adoption date that a planned row states; null when none does, or the event is not planned.</param>
internal readonly record struct PlannedShare(bool IsPlanned, PlanStatus Status, DateOnly? AdoptedOn)
{
    public static PlannedShare Of(IReadOnlyList<StandingRow> rows)
    {
        decimal plannedShares = 0, otherShares = 0;
        int plannedRows = 0, otherRows = 0;
        var planned = PlanStatus.Unknown;
        var other = PlanStatus.Unknown;
        DateOnly? adoptedOn = null;
        foreach (var standing in rows)
        {
            var row = standing.Row;
            if (row.Plan is PlanStatus.Declared or PlanStatus.Footnote)
            {
                plannedRows++;
                plannedShares += row.Shares ?? 0;
                planned = Stronger(planned, row.Plan);
                if (row.PlanAdoptedOn is { } date && (adoptedOn is null || date < adoptedOn))
                    adoptedOn = date;
            }
            else
            {
                otherRows++;
                otherShares += row.Shares ?? 0;
                other = Stronger(other, row.Plan);
            }
        }

        // Where no row states its shares, the rows themselves are weighed.
        var isPlanned = plannedShares + otherShares > 0
            ? plannedRows > 0 && plannedShares >= otherShares
            : plannedRows > 0 && plannedRows >= otherRows;
        return isPlanned ? new PlannedShare(true, planned, adoptedOn) : new PlannedShare(false, other, null);
    }

    private static PlanStatus Stronger(PlanStatus left, PlanStatus right) => left > right ? left : right;
}
