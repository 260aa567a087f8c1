using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Forms 3 of those who become insiders, and Forms 5 after the end of a year.</summary>
internal sealed class StatementScene(Floor floor, InsiderRoster roster)
{
    private const int AnnualForms = 26;

    /// <summary>Puts a Form 3 into the diary for everyone who becomes an insider in the time.</summary>
    public void Announce(DateOnly first, DateOnly last, Chance chance)
    {
        foreach (var insider in roster.All)
        {
            if (insider.Since >= first && insider.Since <= last)
                floor.Diary.Add(Initial(insider, chance));
        }
    }

    /// <summary>Puts the Forms 5 of a year into the diary, for gifts of the year before that no Form 4 reported.</summary>
    public void CloseYear(int year, Chance chance)
    {
        for (var i = 0; i < AnnualForms; i++)
        {
            var given = FilingCalendar.TradingBefore(new DateOnly(year - 1, chance.Between(7, 12), chance.Between(2, 28)), 0);
            var insider = floor.Picker.Anyone(chance.Of([Position.Director, Position.Officer, Position.ChiefExecutive]), given, chance);
            if (insider is null || floor.Portfolios.Of(insider) is not { Direct: > 100 } portfolio)
                continue;
            var shares = Math.Max(1, Math.Floor(portfolio.Direct / 50));
            portfolio.Direct -= shares;
            var draft = new FilingDraft
            {
                Form = OwnershipForm.Form5,
                Issuer = insider.Issuer,
                Filers = [insider.Filer],
                FiledOn = FilingCalendar.OpenOnOrAfter(new DateOnly(year, 2, chance.Between(4, 14))),
                EventDate = new DateOnly(year - 1, 12, 31),
            };
            draft.Add(new Leg
            {
                Code = "G",
                Acquired = false,
                Date = given,
                Shares = shares,
                Price = 0,
                After = portfolio.Direct,
                FormType = "5",
                CodeNote = draft.Note(Notes.Gift),
            });
            floor.Diary.Add(draft);
        }
    }

    private FilingDraft Initial(Insider insider, Chance chance)
    {
        var portfolio = floor.Portfolios.Of(insider);
        var ownsNothing = insider.IsPerson && chance.Happens(0.3);
        if (ownsNothing)
            (portfolio.Direct, portfolio.Indirect, portfolio.Nature) = (0, 0, null);
        var draft = new FilingDraft
        {
            Form = OwnershipForm.Form3,
            Issuer = insider.Issuer,
            Filers = [insider.Filer],
            FiledOn = FilingCalendar.OpenAfter(FilingCalendar.OpenOnOrAfter(insider.Since), chance.Between(0, 6)),
            EventDate = insider.Since,
            OwnsNothing = ownsNothing,
        };
        if (ownsNothing)
            return draft;
        draft.Hold(portfolio.Direct, null);
        if (portfolio.Nature is not null)
            draft.Hold(portfolio.Indirect, portfolio.Nature);
        if (insider.IsPerson && portfolio.Options > 0)
            draft.Holdings.Add(Option(draft, portfolio));
        return draft;
    }

    private static HoldingRow Option(FilingDraft draft, Portfolio portfolio) => new()
    {
        Table = OwnershipTable.Derivative,
        Line = 1,
        SecurityTitle = Filed.Text("Stock Option (right to buy)"),
        ConversionOrExercisePrice = Filed.Number(portfolio.Strike),
        ExerciseDate = Filed.Date(null, draft.Note(Notes.OptionsVest)),
        ExpirationDate = Filed.Date(portfolio.OptionsExpire),
        UnderlyingTitle = Filed.Text(draft.Issuer.Traits.SecurityTitle),
        UnderlyingShares = Filed.Number(portfolio.Options),
        DirectOrIndirect = Filed.Text("D"),
    };
}
