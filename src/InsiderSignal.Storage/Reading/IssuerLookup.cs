using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Finds issuers by what people call them.</summary>
public sealed class IssuerLookup(Store store)
{
    /// <summary>The issuer that last filed under a ticker, in any letter case; null when none has it.</summary>
    public Cik? FindTicker(string ticker)
    {
        ArgumentNullException.ThrowIfNull(ticker);
        var symbol = ticker.Trim().ToUpperInvariant();
        using var context = store.CreateContext();
        return context.Issuers
            .Where(issuer => issuer.Symbol == symbol)
            .OrderByDescending(issuer => context.Filings.Where(filing => filing.IssuerCik == issuer.Cik).Max(filing => (DateOnly?)filing.FiledOn))
            .Select(issuer => (Cik?)issuer.Cik)
            .FirstOrDefault();
    }
}
