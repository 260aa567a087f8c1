using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>What issuers and owners are called now. One query for a whole list.</summary>
public sealed class NameReader(Store store)
{
    /// <summary>The newest name and ticker of issuers; those that are not stored are left out.</summary>
    public async Task<IReadOnlyDictionary<Cik, IssuerLabel>> IssuersAsync(IReadOnlyCollection<Cik> ciks, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await context.Issuers
            .Where(issuer => ciks.Contains(issuer.Cik))
            .ToDictionaryAsync(issuer => issuer.Cik, issuer => new IssuerLabel(issuer.Name, issuer.Symbol), cancellationToken);
    }

    /// <summary>The newest name of owners, null where none was stated; those that are not stored are left out.</summary>
    public async Task<IReadOnlyDictionary<Cik, string?>> OwnersAsync(IReadOnlyCollection<Cik> ciks, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await context.Owners
            .Where(owner => ciks.Contains(owner.Cik))
            .ToDictionaryAsync(owner => owner.Cik, owner => owner.Name, cancellationToken);
    }
}
