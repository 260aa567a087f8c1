using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>The lines of a list of trades. Two queries: the events with their labels, and the prices of their rows.</summary>
public sealed class TradeListReader(Store store)
{
    /// <summary>The line of each trade, in the order given; a trade that no longer stands is left out.</summary>
    public async Task<IReadOnlyList<TradeListRow>> ReadAsync(IReadOnlyCollection<TradeRecord> trades, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(trades);
        if (trades.Count == 0)
            return [];
        var accessions = trades.Select(trade => trade.Event.Accession).Distinct().ToList();
        await using var context = store.CreateContext();
        var lines = await LinesAsync(context, accessions, cancellationToken);
        var prices = await PricesAsync(context, accessions, cancellationToken);
        return
        [
            .. trades
                .Select(trade => lines.GetValueOrDefault(trade.Event))
                .OfType<TradeListRow>()
                .Select(line => line with { AveragePrice = prices.GetValueOrDefault(line.Event) }),
        ];
    }

    private static Task<Dictionary<TradeEventId, TradeListRow>> LinesAsync(StoreContext context, List<AccessionNumber> accessions, CancellationToken cancellationToken) => (
        from trade in context.TradeEvents.Where(trade => accessions.Contains(trade.Accession) && trade.KnownUntil == null && trade.CopyOfAccession == null)
        join issuer in context.Issuers on trade.IssuerCik equals issuer.Cik
        from owner in context.FilingOwners.Where(owner => owner.Accession == trade.Accession && owner.Ordinal == 1).DefaultIfEmpty()
        select new TradeListRow
        {
            Event = new TradeEventId(trade.Accession, trade.Line),
            TradedOn = trade.TradedOn,
            FiledOn = trade.FiledOn,
            Issuer = trade.IssuerCik,
            IssuerName = issuer.Name,
            Symbol = issuer.Symbol,
            Owner = trade.OwnerCik,
            OwnerName = owner.Name,
            OfficerTitle = owner.OfficerTitle,
            Roles = trade.Roles,
            Side = trade.Side,
            Shares = trade.Shares,
            Value = trade.Value,
            SharesBefore = trade.SharesBefore,
            IsPlanned = trade.IsPlanned,
            PlanAdoptedOn = trade.PlanAdoptedOn,
            IsSuspect = trade.IsSuspect,
            IsRoutine = trade.IsRoutine,
        }).ToDictionaryAsync(line => line.Event, cancellationToken);

    private static async Task<Dictionary<TradeEventId, decimal?>> PricesAsync(StoreContext context, List<AccessionNumber> accessions, CancellationToken cancellationToken)
    {
        var rows = await (
            from standing in context.TradeRows.Where(row => accessions.Contains(row.EventAccession) && row.SupersededBy == null && row.Suspect == SuspectReason.None)
            join row in context.Transactions.Where(row => row.TableNumber == OwnershipTable.NonDerivative)
                on new { standing.Accession, standing.Line } equals new { row.Accession, row.Line }
            where row.Price > 0 && row.Shares > 0
            select new { standing.EventAccession, standing.EventLine, row.Price, row.Shares }).ToListAsync(cancellationToken);
        return rows
            .GroupBy(row => new TradeEventId(row.EventAccession, row.EventLine))
            .ToDictionary(group => group.Key, group => group.Sum(row => row.Price * row.Shares) / group.Sum(row => row.Shares));
    }
}
