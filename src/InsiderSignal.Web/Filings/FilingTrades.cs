using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Filings;

/// <summary>The trades that a filing's rows are part of.</summary>
internal static class FilingTrades
{
    public static IReadOnlyList<FilingTrade> Of(StoredFiling stored)
    {
        var events = stored.Events.ToDictionary(trade => trade.Id);
        return
        [
            .. stored.EventRows
                .GroupBy(row => row.Event)
                .Where(group => events.ContainsKey(group.Key))
                .OrderBy(group => group.Where(row => row.Accession == stored.Filing.Accession).Min(row => row.Line))
                .Select(group => Of(events[group.Key], group, stored.Events)),
        ];
    }

    private static FilingTrade Of(FiledEvent trade, IEnumerable<EventRow> rows, IReadOnlyList<FiledEvent> events) => new()
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
        Rows = [.. rows.Select(row => new FilingTrade.Row(row.Accession, row.Line, row.Form.Name(), row.FiledOn, row.Shares, row.Price, row.SupersededBy, row.Suspect))],
        CopyOf = events.Where(other => other.Id == trade.CopyOf).Select(Report).FirstOrDefault(),
        Copies = [.. events.Where(other => other.Id != trade.Id && other.CopyOf is { } original && original == (trade.CopyOf ?? trade.Id)).Select(Report)],
    };

    private static FilingTrade.Report Report(FiledEvent trade) => new(trade.Id.Accession, trade.Owner, Names.OfOwner(trade.OwnerName, trade.Owner), trade.FiledOn);
}
