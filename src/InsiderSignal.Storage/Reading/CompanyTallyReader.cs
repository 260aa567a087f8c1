using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Tallies the trade events of a sector's companies.</summary>
public sealed class CompanyTallyReader(Store store)
{
    /// <summary>Companies with events filed since a date, most dollars first.</summary>
    public async Task<IReadOnlyList<CompanyTally>> SectorAsync(Sector sector, DateOnly since, int most, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var trades = await (
            from issuer in context.Issuers.Where(issuer => issuer.Sector == sector)
            join trade in context.TradeEvents.Where(trade => trade.KnownUntil == null && trade.CopyOfAccession == null && trade.FiledOn >= since)
                on issuer.Cik equals trade.IssuerCik
            select new { issuer.Cik, issuer.Symbol, issuer.Name, trade.Side, trade.Value }).ToListAsync(cancellationToken);
        return
        [
            .. trades
                .GroupBy(trade => (trade.Cik, trade.Symbol, trade.Name))
                .Select(company => new CompanyTally(
                    company.Key.Cik,
                    company.Key.Symbol,
                    company.Key.Name,
                    company.Count(trade => trade.Side == TradeSide.Buy),
                    company.Count(trade => trade.Side == TradeSide.Sale),
                    company.Where(trade => trade.Side == TradeSide.Buy).Sum(trade => trade.Value),
                    company.Where(trade => trade.Side == TradeSide.Sale).Sum(trade => trade.Value)))
                .OrderByDescending(company => company.Bought + company.Sold)
                .ThenBy(company => company.Cik)
                .Take(most),
        ];
    }
}
