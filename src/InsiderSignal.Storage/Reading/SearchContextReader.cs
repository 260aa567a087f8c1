using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>What is last known of those that a search lists. A query each, by the index of their filings: a list has some eight of them, fifty at most.</summary>
public sealed class SearchContextReader(Store store)
{
    /// <summary>Sector and newest filed date of issuers; those without filings are left out.</summary>
    public async Task<IReadOnlyDictionary<Cik, IssuerContext>> IssuersAsync(IReadOnlyCollection<Cik> ciks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ciks);
        await using var context = store.CreateContext();
        var found = new Dictionary<Cik, IssuerContext>();
        foreach (var cik in ciks)
        {
            var newest = await (
                from issuer in context.Issuers.Where(issuer => issuer.Cik == cik)
                from filing in context.Filings.Where(filing => filing.IssuerCik == cik).OrderByDescending(filing => filing.FiledOn).Take(1)
                select new IssuerContext(issuer.Sector, filing.FiledOn)).FirstOrDefaultAsync(cancellationToken);
            if (newest is not null)
                found[cik] = newest;
        }

        return found;
    }

    /// <summary>What owners were, and to which issuer, by their newest filing; those without filings are left out.</summary>
    public async Task<IReadOnlyDictionary<Cik, OwnerContext>> OwnersAsync(IReadOnlyCollection<Cik> ciks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ciks);
        await using var context = store.CreateContext();
        var found = new Dictionary<Cik, OwnerContext>();
        foreach (var cik in ciks)
        {
            var newest = await (
                from filer in context.FilingOwners.Where(filer => filer.Cik == cik)
                join filing in context.Filings on filer.Accession equals filing.Accession
                orderby filing.FiledOn descending, filing.Accession descending
                select new { filer.IsDirector, filer.IsOfficer, filer.IsTenPercentOwner, filer.OfficerTitle, filing.IssuerCik, filing.FiledOn }).FirstOrDefaultAsync(cancellationToken);
            if (newest is not null)
            {
                var roles = (newest.IsOfficer == true ? Roles.Officer : Roles.None) | (newest.IsDirector == true ? Roles.Director : Roles.None) | (newest.IsTenPercentOwner == true ? Roles.TenPercent : Roles.None);
                found[cik] = new OwnerContext(roles, newest.OfficerTitle, newest.IssuerCik, newest.FiledOn);
            }
        }

        return found;
    }
}
