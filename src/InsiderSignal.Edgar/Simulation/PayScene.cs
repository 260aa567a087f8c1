namespace InsiderSignal.Edgar.Simulation;

/// <summary>Forms without a market decision: grants, vesting, taxes, exercises, gifts, conversions and what else comes along.</summary>
internal sealed class PayScene(Floor floor)
{
    /// <summary>Writes the form; null when nobody is there.</summary>
    public FilingDraft? Play(DateOnly filedOn, Chance chance)
    {
        var (day, _) = Floor.TradeBefore(filedOn, chance);
        var position = chance.Weighted([0.14, 0.27, 0.68, 1.0]);
        var insider = floor.Picker.Anyone((Position)position, day, chance);
        if (insider is null)
            return null;
        var draft = new FilingDraft { Issuer = insider.Issuer, Filers = [insider.Filer], FiledOn = filedOn };
        if (insider.Filer.Owner.OfficerTitle == "See Remarks")
            draft.Remarks = "President, Field Operations";
        var portfolio = floor.Portfolios.Of(insider);
        var close = floor.Prices.On(insider.Issuer, day);
        if (insider.Position == Position.Director && day.Month is 4 or 5 or 6)
            Grant(draft, portfolio, close, day, isDirector: true, chance);
        else
            Any(draft, portfolio, close, day, insider.Position == Position.Director, chance);
        return draft;
    }

    private static void Any(FilingDraft draft, Portfolio portfolio, double close, DateOnly day, bool isDirector, Chance chance)
    {
        switch (chance.Weighted([0.28, 0.36, 0.62, 0.80, 0.89, 0.94, 0.965, 0.985, 1.0]))
        {
            case 0:
                Grant(draft, portfolio, close, day, isDirector, chance);
                break;
            case 1:
                GrantOption(draft, close, day, chance);
                break;
            case 2 when portfolio.Units >= 20:
                var units = Math.Max(10, Math.Floor(portfolio.Units * (decimal)chance.Between(0.1, 0.35)));
                PayRows.Vest(draft, portfolio, units, Math.Floor(units * (decimal)chance.Between(0.28, 0.49)), Money.Price(close), day);
                portfolio.Units += Math.Floor(units * (decimal)chance.Between(0.7, 1.2));
                break;
            case 4 when portfolio.Direct > 100:
                Give(draft, portfolio, day, chance);
                break;
            case 5 when portfolio.Options >= 100:
                PayRows.Exercise(draft, portfolio, Math.Floor(portfolio.Options / 4), day, null);
                break;
            case 6 when portfolio.Direct > 100:
                Part(draft, portfolio, "D", Money.Price(close), Notes.Surrender, day, chance);
                break;
            case 7:
                Convert(draft, portfolio, day, chance);
                break;
            case 8 when portfolio.Direct > 100:
                Part(draft, portfolio, "J", 0, Notes.Distribution, day, chance);
                break;
            case var _ when portfolio.Direct > 100:
                PayRows.Withhold(draft, portfolio, Math.Floor(portfolio.Direct * 0.02m), Money.Price(close), day);
                break;
            default:
                Grant(draft, portfolio, close, day, isDirector, chance);
                break;
        }
    }

    private static void Grant(FilingDraft draft, Portfolio portfolio, double close, DateOnly day, bool isDirector, Chance chance)
    {
        var shares = Math.Max(1, Math.Floor((decimal)(chance.LogNormal(isDirector ? 190_000 : 900_000, 0.5) / close)));
        portfolio.Direct += shares;
        draft.Add(new Leg
        {
            Code = "A",
            Acquired = true,
            Date = day,
            Shares = shares,
            Price = 0,
            After = portfolio.Direct,
            SharesNote = draft.Note(isDirector ? Notes.DirectorGrant : Notes.YearlyGrant),
        });
    }

    private static void GrantOption(FilingDraft draft, double close, DateOnly day, Chance chance)
    {
        var number = Money.Shares(chance.LogNormal(1_100_000, 0.6) / close, chance);
        draft.Add(new DerivativeLeg
        {
            Title = "Employee Stock Option (right to buy)",
            Code = "A",
            Acquired = true,
            Date = day,
            Number = number,
            After = number,
            Strike = Money.Price(close),
            ExercisableNote = draft.Note(Notes.OptionsVest),
            Expires = day.AddYears(10),
            UnderlyingTitle = draft.Issuer.Traits.SecurityTitle,
        });
    }

    private static void Give(FilingDraft draft, Portfolio portfolio, DateOnly day, Chance chance)
    {
        if (portfolio.Nature is null || chance.Happens(0.5))
        {
            Part(draft, portfolio, "G", 0, Notes.Gift, day, chance);
            return;
        }

        var shares = Math.Floor(portfolio.Direct / 10);
        Part(draft, portfolio, "G", 0, Notes.GiftToTrust, day, shares);
        portfolio.Indirect += shares;
        draft.Add(new Leg
        {
            Code = "G",
            Acquired = true,
            Date = day,
            Shares = shares,
            Price = 0,
            After = portfolio.Indirect,
            Nature = portfolio.Nature,
            CodeNote = draft.Note(Notes.GiftToTrust),
        });
    }

    private static void Convert(FilingDraft draft, Portfolio portfolio, DateOnly day, Chance chance)
    {
        var shares = Money.Shares((double)portfolio.Direct * chance.Between(0.05, 0.3), chance);
        portfolio.Direct += shares;
        draft.Add(new Leg { Code = "C", Acquired = true, Date = day, Shares = shares, Price = 0, After = portfolio.Direct });
        var note = draft.Note(Notes.Conversion);
        draft.Add(new DerivativeLeg
        {
            Title = "Class B Common Stock",
            Code = "C",
            Acquired = false,
            Date = day,
            Number = shares,
            After = Math.Floor(portfolio.Direct / 2),
            StrikeNote = note,
            ExercisableNote = note,
            ExpiresNote = note,
            UnderlyingTitle = draft.Issuer.Traits.SecurityTitle,
        });
    }

    private static void Part(
        FilingDraft draft, Portfolio portfolio, string code, decimal price, string note, DateOnly day, Chance chance) =>
        Part(draft, portfolio, code, price, note, day, Math.Max(1, Math.Floor(portfolio.Direct * (decimal)chance.Between(0.01, 0.08))));

    private static void Part(
        FilingDraft draft, Portfolio portfolio, string code, decimal price, string note, DateOnly day, decimal shares)
    {
        portfolio.Direct -= shares;
        draft.Add(new Leg
        {
            Code = code,
            Acquired = false,
            Date = day,
            Shares = shares,
            Price = price,
            After = portfolio.Direct,
            CodeNote = draft.Note(note),
        });
    }
}
