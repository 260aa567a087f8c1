using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Finds issuers by what people call them.</summary>
public sealed class IssuerLookup(Store store)
{
    /// <summary>The stored issuer of a CIK, or the one that last filed under a ticker, in any letter case; null when there is none.</summary>
    public Cik? Find(string tickerOrCik)
    {
        ArgumentNullException.ThrowIfNull(tickerOrCik);
        var symbol = tickerOrCik.Trim().ToUpperInvariant();
        using var context = store.CreateContext();
        if (Cik.TryParse(symbol, out var cik) && context.Issuers.Any(issuer => issuer.Cik == cik))
            return cik;
        return context.Issuers
            .Where(issuer => issuer.Symbol == symbol)
            .OrderByDescending(issuer => context.Filings.Where(filing => filing.IssuerCik == issuer.Cik).Max(filing => (DateOnly?)filing.FiledOn))
            .Select(issuer => (Cik?)issuer.Cik)
            .FirstOrDefault();
    }
}
