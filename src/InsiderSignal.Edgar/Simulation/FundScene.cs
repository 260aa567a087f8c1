using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Trades of funds that hold more than ten percent: on one joint form, or on several forms about the same block.</summary>
internal sealed class FundScene(Floor floor)
{
    private const string Nature = "See Footnote";

    /// <summary>
    /// Writes the fund's form, and puts the manager's own form about the block into the diary; null when no fund is there.
    /// </summary>
    public FilingDraft? Play(Sector sector, bool buys, DateOnly filedOn, Chance chance)
    {
        var (tradeDate, isLate) = Floor.TradeBefore(filedOn, chance);
        var fund = buys
            ? floor.Picker.Buyer(sector, Position.Holder, tradeDate, chance)
            : floor.Picker.Seller(sector, Position.Holder, tradeDate, isPlanned: false, chance);
        if (fund?.House is not { } house)
            return null;
        var portfolio = floor.Portfolios.Of(fund);
        var tranches = Tranche.Cut(Size(fund, portfolio, buys, tradeDate, chance), floor.Prices.On(fund.Issuer, tradeDate), chance);
        var held = portfolio.Direct;
        Filer[] filers = house.FilesJointly ? [house.Fund, house.GeneralPartner, house.Manager] : [house.Fund];
        var draft = Write(fund, filers, tranches, filedOn, house.FilesJointly);
        if (!house.FilesJointly)
        {
            var copiedOn = FilingCalendar.OpenAfter(filedOn, chance.Happens(0.7) ? 0 : 1);
            floor.Diary.Add(Write(fund, [house.Manager], tranches, copiedOn, isIndirect: true));
        }

        portfolio.Direct = held + ((buys ? 1 : -1) * tranches.Sum(tranche => tranche.Shares));
        portfolio.LastTrade = tradeDate;
        return draft;

        FilingDraft Write(Insider insider, IReadOnlyList<Filer> filers, IReadOnlyList<Tranche> parts, DateOnly on, bool isIndirect)
        {
            var form = new FilingDraft { Issuer = insider.Issuer, Filers = filers, FiledOn = on, Remarks = isLate ? Notes.LateForm : null };
            var after = held;
            foreach (var part in parts)
            {
                after += buys ? part.Shares : -part.Shares;
                form.Add(new Leg
                {
                    Code = buys ? "P" : "S",
                    Acquired = buys,
                    Date = tradeDate,
                    Shares = part.Shares,
                    Price = part.Price,
                    After = after,
                    Nature = isIndirect ? Nature : null,
                    NatureNote = isIndirect ? form.Note(Notes.HeldBy(house)) : null,
                    IsLate = isLate,
                    PriceNote = part.Range is { } range ? form.Note(Notes.Average(range.Low, range.High, buys)) : null,
                });
            }

            return form;
        }
    }

    private decimal Size(Insider fund, Portfolio portfolio, bool buys, DateOnly tradeDate, Chance chance)
    {
        var value = buys
            ? Math.Clamp(chance.LogNormal(2_400_000, 1.55), 20_000, 260_000_000)
            : Math.Clamp(chance.LogNormal(8_500_000, 1.4), 50_000, 600_000_000);
        var wanted = Money.Shares(value / floor.Prices.On(fund.Issuer, tradeDate), chance);
        return buys ? wanted : Math.Max(1, Math.Min(wanted, Math.Floor(portfolio.Direct * 0.4m)));
    }
}
