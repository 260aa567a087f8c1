namespace InsiderSignal.Edgar.Simulation;

/// <summary>Rows about pay that several scenes write.</summary>
internal static class PayRows
{
    /// <summary>An option exercised: shares in Table I, the option gone in Table II.</summary>
    public static void Exercise(FilingDraft draft, Portfolio portfolio, decimal shares, DateOnly day, string? note)
    {
        portfolio.Direct += shares;
        portfolio.Options -= shares;
        draft.Add(new Leg
        {
            Code = "M",
            Acquired = true,
            Date = day,
            Shares = shares,
            Price = portfolio.Strike,
            After = portfolio.Direct,
            CodeNote = note,
        });
        draft.Add(new DerivativeLeg
        {
            Title = "Stock Option (right to buy)",
            Code = "M",
            Acquired = false,
            Date = day,
            Number = shares,
            After = portfolio.Options,
            Strike = portfolio.Strike,
            ExercisableNote = draft.Note(Notes.OptionsVested),
            Expires = portfolio.OptionsExpire,
            UnderlyingTitle = draft.Issuer.Traits.SecurityTitle,
        });
    }

    /// <summary>Units that vest: shares in Table I, units gone in Table II, and shares kept back for taxes.</summary>
    public static void Vest(FilingDraft draft, Portfolio portfolio, decimal units, decimal withheld, decimal price, DateOnly day)
    {
        var unit = draft.Note(Notes.Unit);
        portfolio.Direct += units;
        portfolio.Units -= units;
        draft.Add(new Leg
        {
            Code = "M",
            Acquired = true,
            Date = day,
            Shares = units,
            Price = null,
            PriceNote = unit,
            After = portfolio.Direct,
        });
        Withhold(draft, portfolio, withheld, price, day);
        draft.Add(new DerivativeLeg
        {
            Title = "Restricted Stock Units",
            Code = "M",
            Acquired = false,
            Date = day,
            Number = units,
            After = portfolio.Units,
            StrikeNote = unit,
            ExercisableNote = draft.Note(Notes.UnitsExpireNever),
            ExpiresNote = draft.Note(Notes.UnitsExpireNever),
            UnderlyingTitle = draft.Issuer.Traits.SecurityTitle,
        });
    }

    /// <summary>Shares kept back by the issuer for taxes.</summary>
    public static void Withhold(FilingDraft draft, Portfolio portfolio, decimal shares, decimal price, DateOnly day)
    {
        portfolio.Direct -= shares;
        draft.Add(new Leg
        {
            Code = "F",
            Acquired = false,
            Date = day,
            Shares = shares,
            Price = price,
            After = portfolio.Direct,
            SharesNote = draft.Note(Notes.Withheld),
        });
    }
}
