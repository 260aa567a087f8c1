using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Filings;

/// <summary>The trades that a filing's rows are part of.</summary>
internal static class FilingTrades
{
    /// <summary>The events among them that whale buys are of, to be asked for offerings.</summary>
    public static IReadOnlyList<NamedPurchase> Whales(StoredFiling stored)
    {
        var own = stored.EventRows.Select(row => row.Event).ToHashSet();
        return [.. stored.Events.Where(trade => own.Contains(trade.Id) && Tier(trade) is TradeTier.Whale or TradeTier.Mega).Select(trade => new NamedPurchase(trade.Id, stored.Filing.IssuerCik, trade.TradedOn))];
    }

    /// <param name="stored">The filing.</param>
    /// <param name="offerings">What speaks for an offering, by trade.</param>
    public static IReadOnlyList<FilingTrade> Of(StoredFiling stored, IReadOnlyDictionary<TradeEventId, OfferingEvidence> offerings)
    {
        var events = stored.Events.ToDictionary(trade => trade.Id);
        return
        [
            .. stored.EventRows
                .GroupBy(row => row.Event)
                .Where(group => events.ContainsKey(group.Key))
                .OrderBy(group => group.Where(row => row.Accession == stored.Filing.Accession).Min(row => row.Line))
                .Select(group => Of(events[group.Key], group, stored, offerings.GetValueOrDefault(group.Key))),
        ];
    }

    private static TradeTier Tier(FiledEvent trade) =>
        trade.IsSuspect ? TradeTier.None : TradeTiers.Of(trade.Side, trade.Value, trade.IsPlanned, trade.Shares, trade.SharesBefore);

    private static FilingTrade Of(FiledEvent trade, IEnumerable<EventRow> rows, StoredFiling stored, OfferingEvidence? offering) => new()
    {
        Name = trade.Id.ToString(),
        Side = trade.Side,
        TradedOn = trade.TradedOn,
        FiledOn = trade.FiledOn,
        Shares = trade.Shares,
        Value = trade.Value,
        IsPlanned = trade.IsPlanned,
        PlanAdoptedOn = trade.PlanAdoptedOn,
        IsRoutine = trade.IsRoutine,
        IsSuspect = trade.IsSuspect,
        Tier = Tier(trade),
        Offering = offering is null ? null : TradeWords.Offering(offering),
        Alike = [.. stored.AlikeEvents.Where(other => trade.CopyOf is null && other.IsAlike(trade)).Select(Report)],
        Rows = [.. rows.Select(row => new FilingTrade.Row(row.Accession, row.Line, row.Form.Name(), row.FiledOn, row.Shares, row.Price, row.SupersededBy, row.Suspect))],
        CopyOf = stored.Events.Where(other => other.Id == trade.CopyOf).Select(Report).FirstOrDefault(),
        Copies = [.. stored.Events.Where(other => other.Id != trade.Id && other.CopyOf is { } original && original == (trade.CopyOf ?? trade.Id)).Select(Report)],
    };

    private static FilingTrade.Report Report(FiledEvent trade) => new(trade.Id.Accession, trade.Owner, Names.OfOwner(trade.OwnerName, trade.Owner), trade.FiledOn);
}
