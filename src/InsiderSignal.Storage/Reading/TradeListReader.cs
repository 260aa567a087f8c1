using System.Linq.Expressions;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Lists of standing trade events, newest first. Two queries each: the events with their labels, and the prices of their rows.</summary>
public sealed class TradeListReader(Store store)
{
    // Spelled out in every query of large trades, because SQLite uses a partial index only where it can see its condition.
    private const decimal LargeFrom = TradeTiers.Smallest;

    /// <summary>Purchases of at least <see cref="TradeTiers.Whale"/>.</summary>
    public Task<IReadOnlyList<TradeListRow>> WhaleBuysAsync(int most, CancellationToken cancellationToken) =>
        ListAsync(trade => trade.Side == TradeSide.Buy && !trade.IsSuspect && trade.Value >= LargeFrom && trade.Value >= TradeTiers.Whale, most, cancellationToken);

    /// <summary>Sales under a plan from <see cref="TradeTiers.Smallest"/>; the caller drops those without a tier.</summary>
    public Task<IReadOnlyList<TradeListRow>> PlannedSalesAsync(int most, CancellationToken cancellationToken) =>
        ListAsync(trade => trade.Side == TradeSide.Sale && !trade.IsSuspect && trade.IsPlanned && trade.Value >= LargeFrom, most, cancellationToken);

    /// <summary>All trades of a sector's companies.</summary>
    public async Task<IReadOnlyList<TradeListRow>> SectorAsync(Sector sector, int most, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await ListAsync(
            context,
            trade => context.Issuers.Any(issuer => issuer.Cik == trade.IssuerCik && issuer.Sector == sector),
            most,
            cancellationToken);
    }

    private static async Task<IReadOnlyList<TradeListRow>> ListAsync(
        StoreContext context, Expression<Func<TradeEventRecord, bool>> wanted, int most, CancellationToken cancellationToken)
    {
        var trades = await (
            from trade in context.TradeEvents
                .Where(trade => trade.KnownUntil == null && trade.CopyOfAccession == null)
                .Where(wanted)
                .OrderByDescending(trade => trade.FiledOn)
                .ThenByDescending(trade => trade.Value)
                .ThenBy(trade => trade.Accession)
                .ThenBy(trade => trade.Line)
                .Take(most)
            join issuer in context.Issuers on trade.IssuerCik equals issuer.Cik
            from owner in context.FilingOwners.Where(owner => owner.Accession == trade.Accession && owner.Ordinal == 1).DefaultIfEmpty()
            select new { trade, issuer.Name, issuer.Symbol, OwnerName = owner.Name, owner.OfficerTitle }).ToListAsync(cancellationToken);
        var prices = await PricesAsync(context, [.. trades.Select(found => found.trade)], cancellationToken);
        return
        [
            .. trades
                .Select(found => new TradeListRow
                {
                    Event = IdOf(found.trade),
                    TradedOn = found.trade.TradedOn,
                    FiledOn = found.trade.FiledOn,
                    Issuer = found.trade.IssuerCik,
                    IssuerName = found.Name,
                    Symbol = found.Symbol,
                    OwnerName = found.OwnerName,
                    OfficerTitle = found.OfficerTitle,
                    Roles = found.trade.Roles,
                    Side = found.trade.Side,
                    Shares = found.trade.Shares,
                    Value = found.trade.Value,
                    SharesBefore = found.trade.SharesBefore,
                    IsPlanned = found.trade.IsPlanned,
                    PlanAdoptedOn = found.trade.PlanAdoptedOn,
                    IsSuspect = found.trade.IsSuspect,
                    AveragePrice = prices.GetValueOrDefault(IdOf(found.trade)),
                })
                .OrderByDescending(row => row.FiledOn)
                .ThenByDescending(row => row.Value)
                .ThenBy(row => row.Event.Accession)
                .ThenBy(row => row.Event.Line),
        ];
    }

    private static async Task<Dictionary<TradeEventId, decimal?>> PricesAsync(
        StoreContext context, IReadOnlyList<TradeEventRecord> trades, CancellationToken cancellationToken)
    {
        var accessions = trades.Select(trade => trade.Accession).Distinct().ToList();
        var rows = await (
            from standing in context.TradeRows.Where(row => accessions.Contains(row.EventAccession) && row.SupersededBy == null && row.Suspect == SuspectReason.None)
            join row in context.Transactions.Where(row => row.TableNumber == Core.Filings.OwnershipTable.NonDerivative)
                on new { standing.Accession, standing.Line } equals new { row.Accession, row.Line }
            where row.Price > 0 && row.Shares > 0
            select new { standing.EventAccession, standing.EventLine, row.Price, row.Shares }).ToListAsync(cancellationToken);
        return rows
            .GroupBy(row => new TradeEventId(row.EventAccession, row.EventLine))
            .ToDictionary(group => group.Key, group => group.Sum(row => row.Price * row.Shares) / group.Sum(row => row.Shares));
    }

    private static TradeEventId IdOf(TradeEventRecord trade) => new(trade.Accession, trade.Line);

    private async Task<IReadOnlyList<TradeListRow>> ListAsync(
        Expression<Func<TradeEventRecord, bool>> wanted, int most, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await ListAsync(context, wanted, most, cancellationToken);
    }
}
