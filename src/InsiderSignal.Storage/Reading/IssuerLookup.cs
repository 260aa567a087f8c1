using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
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
        using var context = store.CreateContext();
        if (Cik.TryParse(tickerOrCik, out var cik) && context.Issuers.Any(issuer => issuer.Cik == cik))
            return cik;
        return BySymbol(context, tickerOrCik).Select(issuer => (Cik?)issuer.Cik).FirstOrDefault();
    }

    /// <summary>The same issuer with its labels.</summary>
    public async Task<IssuerRecord?> ReadAsync(string tickerOrCik, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tickerOrCik);
        await using var context = store.CreateContext();
        if (Cik.TryParse(tickerOrCik, out var cik) && await context.Issuers.FirstOrDefaultAsync(issuer => issuer.Cik == cik, cancellationToken) is { } found)
            return found;
        return await BySymbol(context, tickerOrCik).FirstOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<IssuerRecord> BySymbol(StoreContext context, string ticker)
    {
        // Classes of shares are parted from a ticker as each filer likes: BRK.B, BRK-B, BRK/B.
        var symbol = ticker.Trim().ToUpperInvariant().Replace('/', '.').Replace('-', '.');
        string[] symbols = [symbol, symbol.Replace('.', '-')];
        return context.Issuers
            .Where(issuer => symbols.Contains(issuer.Symbol))
            .OrderByDescending(issuer => context.Filings.Where(filing => filing.IssuerCik == issuer.Cik).Max(filing => (DateOnly?)filing.FiledOn));
    }
}
