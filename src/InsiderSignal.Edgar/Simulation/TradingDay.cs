using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Composes the forms of one day after another: as many trades as the mood asks for, other forms, and what the diary has.</summary>
internal sealed class TradingDay(Floor floor, MarketMood mood, Seasons seasons, RoutineSellers routine)
{
    private readonly BuyScene _buys = new(floor);
    private readonly SaleScene _sales = new(floor);
    private readonly FundScene _funds = new(floor);
    private readonly PayScene _pay = new(floor);
    private readonly Corrections _corrections = new(floor);
    private readonly Slips _slips = new();
    private readonly SectorQuotas _buyQuotas = new(MoodAnchors.Parts.Length);
    private readonly SectorQuotas _saleQuotas = new(MoodAnchors.Parts.Length);
    private readonly PositionDraw _buyers = new([0.10, 0.25, 0.80, 1.0]);
    private readonly PositionDraw _sellers = new([0.15, 0.63, 0.90, 1.0]);
    private readonly Quota _payQuota = new();

    public List<FilingDraft> Compose(DateOnly day, Chance chance)
    {
        var drafts = new List<FilingDraft>();
        Routine(day, drafts, chance.Fork(1));
        var trades = seasons.Trades(day) * Math.Exp(0.2 * chance.Bell());
        var buyParts = mood.BuyParts(day);
        var buysDue = _buyQuotas.Draw([.. MoodAnchors.Parts.Select((part, i) => trades * part.Part * buyParts[i])], chance);
        var salesDue = _saleQuotas.Draw([.. MoodAnchors.Parts.Select((part, i) => trades * part.Part * (1 - buyParts[i]))], chance);
        for (var i = 0; i < MoodAnchors.Parts.Length; i++)
        {
            Buy(i, buysDue[i], day, drafts, chance.Fork(100 + (ulong)i));
            Sell(i, salesDue[i], day, drafts, chance.Fork(200 + (ulong)i));
        }

        foreach (var draft in drafts)
        {
            if (!_slips.Happen(draft))
                _corrections.Consider(draft, chance);
        }

        for (var due = _payQuota.Draw(Seasons.PayForms(day), chance); due > 0; due--)
        {
            if (_pay.Play(day, chance) is { } draft)
                drafts.Add(draft);
        }

        drafts.AddRange(floor.Diary.Take(day));
        return drafts;
    }

    private void Routine(DateOnly day, List<FilingDraft> drafts, Chance chance)
    {
        foreach (var (insider, tradeDate) in routine.Due(day))
        {
            var portfolio = floor.Portfolios.Of(insider);
            if (portfolio.LastTrade >= tradeDate || portfolio.Direct < 100)
                continue;
            var draft = _sales.Sell(insider, tradeDate, day, isLate: false, chance);
            drafts.Add(draft);
            _saleQuotas.Spend(Array.FindIndex(MoodAnchors.Parts, part => part.Sector == insider.Issuer.Sector), Events(draft));
        }
    }

    private void Buy(int sector, int due, DateOnly day, List<FilingDraft> drafts, Chance chance)
    {
        for (; due > 0; due--)
        {
            var position = _buyers.Next(mood.CeoPartOfBuys(day), chance);
            FilingDraft[] forms = position == Position.Holder
                ? _funds.Play(MoodAnchors.Parts[sector].Sector, buys: true, day, chance) is { } form ? [form] : []
                : [.. _buys.Play(MoodAnchors.Parts[sector].Sector, position, day, chance)];
            if (forms.Length == 0)
                _buyers.Undo(position);
            _buyQuotas.Spend(sector, forms.Sum(Events) - 1);
            drafts.AddRange(forms);
        }
    }

    private void Sell(int sector, int due, DateOnly day, List<FilingDraft> drafts, Chance chance)
    {
        for (; due > 0; due--)
        {
            var position = _sellers.Next(MarketMood.CeoPartOfSales, chance);
            var form = position == Position.Holder
                ? _funds.Play(MoodAnchors.Parts[sector].Sector, buys: false, day, chance)
                : _sales.Play(MoodAnchors.Parts[sector].Sector, position, day, chance);
            if (form is null)
                _sellers.Undo(position);
            else
                drafts.Add(form);
            _saleQuotas.Spend(sector, (form is null ? 0 : Events(form)) - 1);
        }
    }

    /// <summary>The trade events that a form states: one for each trade date.</summary>
    private static int Events(FilingDraft draft) =>
        draft.TableOne.Where(row => row.Code.Text is "P" or "S").Select(row => row.TransactionDate.Value).Distinct().Count();
}
