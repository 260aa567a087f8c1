using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>The rows behind a trade event. One query.</summary>
public sealed class EventRowReader(Store store)
{
    /// <summary>The rows that stand, in the order of their filings and lines.</summary>
    public async Task<IReadOnlyList<EventRowAsFiled>> ReadAsync(TradeEventId trade, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await (
            from standing in context.TradeRows.Where(row => row.EventAccession == trade.Accession && row.EventLine == trade.Line && row.SupersededBy == null)
            join row in context.Transactions.Where(row => row.TableNumber == OwnershipTable.NonDerivative)
                on new { standing.Accession, standing.Line } equals new { row.Accession, row.Line }
            orderby standing.Accession, standing.Line
            select new EventRowAsFiled(row.Accession, row.Line, row.SecurityTitle, row.Shares, row.Price)).ToListAsync(cancellationToken);
    }
}
