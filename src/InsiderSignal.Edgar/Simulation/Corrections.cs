using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Amendments: some forms come out wrong, and are corrected some days later.</summary>
internal sealed class Corrections(Floor floor)
{
    private const double WrongShares = 0.011;
    private const double MissingHolding = 0.004;

    /// <summary>Puts an amendment into the diary, if the form needs one.</summary>
    public void Consider(FilingDraft draft, Chance chance)
    {
        if (chance.Happens(WrongShares))
            floor.Diary.Add(CorrectShares(draft, chance));
        else if (chance.Happens(MissingHolding))
            floor.Diary.Add(AddHolding(draft, chance));
    }

    private static FilingDraft CorrectShares(FilingDraft draft, Chance chance)
    {
        var amendment = Amend(draft, chance);
        var last = draft.TableOne[^1];
        var shares = Math.Max(1, Math.Floor(last.Shares.Value!.Value * (decimal)chance.Between(0.6, 0.97)));
        var correct = Filed.Number(shares, last.Shares.Footnotes.Ids);
        amendment.TakeOver(draft, row => row == last ? row with { Shares = correct } : row);
        amendment.Remarks = Notes.Corrected(draft.FiledOn);
        return amendment;
    }

    private static FilingDraft AddHolding(FilingDraft draft, Chance chance)
    {
        var amendment = Amend(draft, chance);
        amendment.Hold(chance.Between(200, 9_000), "By 401(k) Plan");
        amendment.Remarks = Notes.HoldingsOnly(draft.FiledOn);
        return amendment;
    }

    private static FilingDraft Amend(FilingDraft draft, Chance chance) => new()
    {
        Form = OwnershipForm.Form4Amendment,
        Issuer = draft.Issuer,
        Filers = draft.Filers,
        FiledOn = FilingCalendar.OpenAfter(draft.FiledOn, chance.Between(1, 9)),
        Amends = draft.FiledOn,
        EventDate = draft.TableOne[^1].TransactionDate.Value,
    };
}
