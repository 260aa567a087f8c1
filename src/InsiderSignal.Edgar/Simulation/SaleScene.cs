using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Sales by people: under plans, out of exercised options, or as they see fit.</summary>
internal sealed class SaleScene(Floor floor)
{
    private const double FollowsPlan = 0.5;
    private const double PlanIsRunning = 0.72;
    private const double TwoDays = 0.07;

    /// <summary>Writes the form; null when nobody is there to sell.</summary>
    public FilingDraft? Play(Sector sector, Position position, DateOnly filedOn, Chance chance)
    {
        var (tradeDate, isLate) = Floor.TradeBefore(filedOn, chance);
        if (chance.Happens(FollowsPlan))
        {
            var plan = chance.Happens(PlanIsRunning) ? floor.Plans.Due(sector, position, tradeDate, chance) : null;
            if (plan is not null && floor.Portfolios.Of(plan.Insider).LastTrade >= tradeDate)
                return null;
            plan ??= NewPlan(sector, position, tradeDate, chance);
            return plan is null ? null : Follow(plan, tradeDate, filedOn, isLate, chance);
        }

        var seller = floor.Picker.Seller(sector, position, tradeDate, isPlanned: false, chance);
        return seller is null ? null : Sell(seller, tradeDate, filedOn, isLate, chance);
    }

    /// <summary>A sale as the seller sees fit.</summary>
    public FilingDraft Sell(Insider seller, DateOnly tradeDate, DateOnly filedOn, bool isLate, Chance chance)
    {
        var draft = Form(seller, filedOn, isLate);
        var note = chance.Happens(0.07) ? draft.Note(Notes.TaxSale) : null;
        Write(draft, seller, Size(seller, tradeDate, chance), tradeDate, note, isLate, chance);
        return draft;
    }

    private TradingPlan? NewPlan(Sector sector, Position position, DateOnly tradeDate, Chance chance)
    {
        var insider = floor.Picker.Seller(sector, position, tradeDate, isPlanned: true, chance);
        return insider is null ? null : floor.Plans.Adopt(insider, tradeDate, Size(insider, tradeDate, chance), chance);
    }

    private FilingDraft Follow(TradingPlan plan, DateOnly tradeDate, DateOnly filedOn, bool isLate, Chance chance)
    {
        plan.LastTrade = tradeDate;
        var draft = Form(plan.Insider, filedOn, isLate);
        draft.PlanBox = chance.Happens(0.94);
        var note = draft.Note(plan.Footnote);
        if (plan.ExercisesOptions && floor.Portfolios.Of(plan.Insider).Options >= plan.SharesATrade)
            PayRows.Exercise(draft, floor.Portfolios.Of(plan.Insider), plan.SharesATrade, tradeDate, note);
        Write(draft, plan.Insider, plan.SharesATrade, tradeDate, note, isLate, chance);
        return draft;
    }

    private void Write(
        FilingDraft draft, Insider seller, decimal shares, DateOnly tradeDate, string? note, bool isLate, Chance chance)
    {
        var portfolio = floor.Portfolios.Of(seller);
        var isIndirect = draft.TableOne.Count == 0 && portfolio.Indirect > 2 * shares && chance.Happens(0.4);
        var held = isIndirect ? portfolio.Indirect : portfolio.Direct;
        var day = chance.Happens(TwoDays) ? FilingCalendar.TradingBefore(tradeDate, 1) : tradeDate;
        if (day <= portfolio.LastTrade)
            day = tradeDate;
        var tranches = Tranche.Cut(shares, floor.Prices.On(seller.Issuer, tradeDate), chance);
        for (var i = 0; i < tranches.Count; i++)
        {
            var tranche = tranches[i];
            held -= tranche.Shares;
            draft.Add(new Leg
            {
                Code = "S",
                Acquired = false,
                Date = i == tranches.Count - 1 ? tradeDate : day,
                Shares = tranche.Shares,
                Price = tranche.Price,
                After = held,
                Nature = isIndirect ? portfolio.Nature : null,
                IsLate = isLate,
                CodeNote = note,
                PriceNote = tranche.Range is { } range ? draft.Note(Notes.Average(range.Low, range.High, bought: false)) : null,
            });
        }

        if (isIndirect)
            portfolio.Indirect = held;
        else
            portfolio.Direct = held;
        portfolio.LastTrade = tradeDate;
        if (portfolio.Nature is not null && chance.Happens(0.7))
            draft.Hold(isIndirect ? portfolio.Direct : portfolio.Indirect, isIndirect ? null : portfolio.Nature);
    }

    private static FilingDraft Form(Insider seller, DateOnly filedOn, bool isLate) => new()
    {
        Issuer = seller.Issuer,
        Filers = [seller.Filer],
        FiledOn = filedOn,
        Remarks = isLate ? Notes.LateForm : null,
    };

    private decimal Size(Insider seller, DateOnly tradeDate, Chance chance)
    {
        var median = seller.Position switch
        {
            Position.ChiefExecutive => 1_600_000,
            Position.FinanceChief => 620_000,
            Position.Officer => 430_000,
            _ => 390_000,
        };
        var value = Math.Clamp(chance.LogNormal(median, seller.Position == Position.ChiefExecutive ? 1.75 : 1.3), 3_000, 210_000_000);
        var wanted = Money.Shares(value / floor.Prices.On(seller.Issuer, tradeDate), chance);
        return Math.Max(1, Math.Min(wanted, Math.Floor(floor.Portfolios.Of(seller).Direct * 0.45m)));
    }
}
