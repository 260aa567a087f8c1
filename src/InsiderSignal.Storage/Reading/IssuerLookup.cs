using System.Globalization;
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

    /// <summary>The issuers that many texts name, each as <see cref="Find"/> finds it; texts that name none are left out. Two queries at most.</summary>
    public IReadOnlyDictionary<string, NamedIssuer> FindAll(IReadOnlyCollection<string> tickersOrCiks)
    {
        ArgumentNullException.ThrowIfNull(tickersOrCiks);
        if (tickersOrCiks.Count == 0)
            return new Dictionary<string, NamedIssuer>(StringComparer.Ordinal);
        using var context = store.CreateContext();
        var found = Holders(context, tickersOrCiks);
        // Whose ticker none of the texts was: it may lead to another issuer by now.
        string[] unasked = [.. found.Values.Select(issuer => issuer.Symbol).OfType<string>().Distinct(StringComparer.Ordinal).Where(symbol => !found.ContainsKey(symbol))];
        var holders = unasked.Length == 0 ? found : Holders(context, unasked).Concat(found).ToDictionary(StringComparer.Ordinal);
        return found.ToDictionary(
            pair => pair.Key,
            pair => pair.Value is { Symbol: { } symbol } issuer && holders.GetValueOrDefault(symbol)?.Cik == issuer.Cik ? Named(issuer, symbol) : Named(pair.Value, pair.Value.Cik.Value.ToString(CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
    }

    private static NamedIssuer Named(IssuerRecord issuer, string word) => new(issuer.Cik, word, issuer.Name, issuer.Symbol, issuer.Sector);

    private static Dictionary<string, IssuerRecord> Holders(StoreContext context, IReadOnlyCollection<string> texts)
    {
        var ciks = texts.Select(text => Cik.TryParse(text, out var cik) ? cik : (Cik?)null).OfType<Cik>().ToArray();
        var symbols = texts.SelectMany(Spellings).Distinct(StringComparer.Ordinal).ToArray();
        var issuers = context.Issuers
            .Where(issuer => ciks.Contains(issuer.Cik) || symbols.Contains(issuer.Symbol))
            .Select(issuer => new { Issuer = issuer, Last = context.Filings.Where(filing => filing.IssuerCik == issuer.Cik).Max(filing => (DateOnly?)filing.FiledOn) })
            .ToList();
        var byCik = issuers.ToDictionary(found => found.Issuer.Cik, found => found.Issuer);
        var bySymbol = issuers.Where(found => found.Issuer.Symbol is not null).ToLookup(found => found.Issuer.Symbol!, StringComparer.Ordinal);
        var holders = new Dictionary<string, IssuerRecord>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var holder = Cik.TryParse(text, out var cik) && byCik.TryGetValue(cik, out var exact)
                ? exact
                : Spellings(text).Distinct(StringComparer.Ordinal).SelectMany(symbol => bySymbol[symbol]).MaxBy(found => found.Last)?.Issuer;
            if (holder is not null)
                holders[text] = holder;
        }

        return holders;
    }

    private static IQueryable<IssuerRecord> BySymbol(StoreContext context, string ticker)
    {
        var symbols = Spellings(ticker);
        return context.Issuers
            .Where(issuer => symbols.Contains(issuer.Symbol))
            .OrderByDescending(issuer => context.Filings.Where(filing => filing.IssuerCik == issuer.Cik).Max(filing => (DateOnly?)filing.FiledOn));
    }

    /// <summary>Classes of shares are parted from a ticker as each filer likes: BRK.B, BRK-B, BRK/B.</summary>
    private static string[] Spellings(string ticker)
    {
        var symbol = ticker.Trim().ToUpperInvariant().Replace('/', '.').Replace('-', '.');
        return [symbol, symbol.Replace('.', '-')];
    }
}
