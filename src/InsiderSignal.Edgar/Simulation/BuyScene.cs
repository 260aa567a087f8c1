using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Purchases by people: alone, or several of one issuer in its offering.</summary>
internal sealed class BuyScene(Floor floor)
{
    private const double Offerings = 0.035;

    /// <summary>Writes the forms; none when nobody is there to buy.</summary>
    public IEnumerable<FilingDraft> Play(Sector sector, Position position, DateOnly filedOn, Chance chance)
    {
        var (tradeDate, isLate) = Floor.TradeBefore(filedOn, chance);
        var insider = floor.Picker.Buyer(sector, position, tradeDate, chance);
        if (insider is null)
            yield break;
        if (!isLate && chance.Happens(Offerings))
        {
            var offered = Money.Price(Math.Max(1, Math.Round(floor.Prices.On(insider.Issuer, tradeDate) * 3.7) / 4));
            yield return Join(insider, offered, tradeDate, filedOn, chance);
            foreach (var other in floor.Picker.Colleagues(insider, tradeDate).Take(chance.Between(1, 3)).ToArray())
                yield return Join(other, offered, tradeDate, filedOn, chance);
        }
        else
        {
            yield return Buy(insider, tradeDate, filedOn, isLate, chance);
        }
    }

    private FilingDraft Buy(Insider insider, DateOnly tradeDate, DateOnly filedOn, bool isLate, Chance chance)
    {
        var draft = new FilingDraft { Issuer = insider.Issuer, Filers = [insider.Filer], FiledOn = filedOn };
        var portfolio = floor.Portfolios.Of(insider);
        var isIndirect = portfolio.Nature is not null && chance.Happens(0.4);
        var nature = isIndirect ? portfolio.Nature : null;
        var held = isIndirect ? portfolio.Indirect : portfolio.Direct;
        var isPrivate = chance.Happens(0.006);
        var denial = chance.Happens(0.02) ? draft.Note(Notes.NoPlan) : null;
        var close = floor.Prices.On(insider.Issuer, tradeDate);
        foreach (var tranche in Tranche.Cut(Money.Shares(Value(insider, chance) / close, chance), close, chance))
        {
            held += tranche.Shares;
            draft.Add(new Leg
            {
                Code = "P",
                Acquired = true,
                Date = tradeDate,
                Shares = tranche.Shares,
                Price = isPrivate ? null : tranche.Price,
                After = held,
                Nature = nature,
                IsLate = isLate,
                CodeNote = denial,
                PriceNote = isPrivate ? draft.Note(Notes.PriceElsewhere)
                    : tranche.Range is { } range ? draft.Note(Notes.Average(range.Low, range.High, bought: true)) : null,
            });
        }

        Settle(portfolio, isIndirect, held, tradeDate);
        if (portfolio.Nature is not null && chance.Happens(0.6))
            draft.Hold(isIndirect ? portfolio.Direct : portfolio.Indirect, isIndirect ? null : portfolio.Nature);
        if (isLate)
            draft.Remarks = Notes.LateForm;
        return draft;
    }

    private FilingDraft Join(Insider insider, decimal price, DateOnly tradeDate, DateOnly filedOn, Chance chance)
    {
        var draft = new FilingDraft { Issuer = insider.Issuer, Filers = [insider.Filer], FiledOn = filedOn };
        var portfolio = floor.Portfolios.Of(insider);
        var shares = Money.Shares(1.6 * Value(insider, chance) / (double)price, chance);
        draft.Add(new Leg
        {
            Code = "P",
            Acquired = true,
            Date = tradeDate,
            Shares = shares,
            Price = price,
            After = portfolio.Direct + shares,
            CodeNote = draft.Note(Notes.Offering(price)),
        });
        Settle(portfolio, false, portfolio.Direct + shares, tradeDate);
        return draft;
    }

    private static void Settle(Portfolio portfolio, bool isIndirect, decimal held, DateOnly tradeDate)
    {
        if (isIndirect)
            portfolio.Indirect = held;
        else
            portfolio.Direct = held;
        portfolio.LastTrade = tradeDate;
    }

    private static double Value(Insider insider, Chance chance)
    {
        var median = insider.Position switch
        {
            Position.ChiefExecutive => 165_000,
            Position.FinanceChief => 78_000,
            Position.Officer => 46_000,
            _ => 62_000,
        };
        return Math.Clamp(chance.LogNormal(median, 1.25), 1_500, 24_000_000);
    }
}
