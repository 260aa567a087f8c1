using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>What is stored of one reporting owner. One query each.</summary>
public sealed class InsiderReader(Store store)
{
    /// <summary>The owner of a CIK; null when none is stored.</summary>
    public async Task<OwnerRecord?> FindAsync(Cik cik, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await context.Owners.FirstOrDefaultAsync(owner => owner.Cik == cik, cancellationToken);
    }

    /// <summary>Every filing of the owner, alone or with others, newest first.</summary>
    public async Task<IReadOnlyList<OwnerFiling>> FilingsAsync(Cik owner, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await (
            from filer in context.FilingOwners
            join filing in context.Filings on filer.Accession equals filing.Accession
            where filer.Cik == owner
            orderby filing.FiledOn descending, filing.Accession descending
            select new OwnerFiling
            {
                Accession = filing.Accession,
                Form = filing.Form,
                FiledOn = filing.FiledOn,
                Issuer = filing.IssuerCik,
                Ordinal = filer.Ordinal,
                Lead = filing.LeadOwnerCik,
                IsDirector = filer.IsDirector == true,
                IsOfficer = filer.IsOfficer == true,
                IsTenPercentOwner = filer.IsTenPercentOwner == true,
                OfficerTitle = filer.OfficerTitle,
            }).ToListAsync(cancellationToken);
    }
}
