using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>What is stored of one issuer beside its trades. One query each.</summary>
public sealed class CompanyReader(Store store)
{
    /// <summary>How many of an issuer's newest filings holdings are read from.</summary>
    public const int FilingsOfHoldings = 400;

    /// <summary>The newest filings about the issuer, newest first.</summary>
    public async Task<IReadOnlyList<IssuerFiling>> NewestAsync(Cik issuer, int most, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await context.Filings
            .Where(filing => filing.IssuerCik == issuer)
            .OrderByDescending(filing => filing.FiledOn).ThenByDescending(filing => filing.Accession)
            .Take(most)
            .Select(filing => new IssuerFiling(filing.Accession, filing.Form, filing.FiledOn, filing.LeadOwnerCik))
            .ToListAsync(cancellationToken);
    }

    /// <summary>All filings about the issuer by the symbols that they state, the group with the newest filing first.</summary>
    public async Task<IReadOnlyList<IssuerSymbols>> SymbolsAsync(Cik issuer, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var groups = await context.Filings
            .Where(filing => filing.IssuerCik == issuer)
            .GroupBy(filing => new { filing.IssuerSymbol, filing.IssuerForeignSymbol })
            .Select(group => new IssuerSymbols(group.Key.IssuerSymbol, group.Key.IssuerForeignSymbol, group.Min(filing => filing.FiledOn), group.Max(filing => filing.FiledOn), group.Count()))
            .ToListAsync(cancellationToken);
        return [.. groups.OrderByDescending(group => group.Last).ThenByDescending(group => group.First).ThenBy(group => group.Foreign, StringComparer.Ordinal)];
    }

    /// <summary>What the newest filings of the issuer state as held after each row of Table I, transactions and holdings, in order of date.</summary>
    public async Task<IReadOnlyList<HoldingStatement>> HoldingsAsync(Cik issuer, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var filings = context.Filings
            .Where(filing => filing.IssuerCik == issuer)
            .OrderByDescending(filing => filing.FiledOn).ThenByDescending(filing => filing.Accession)
            .Take(FilingsOfHoldings);
        var traded =
            from filing in filings
            join row in context.Transactions on filing.Accession equals row.Accession
            where row.TableNumber == OwnershipTable.NonDerivative && row.SharesAfter != null
            select new { filing.Accession, filing.FiledOn, filing.PeriodOfReport, filing.LeadOwnerCik, row.Line, Date = row.TradedOn, row.SecurityTitle, row.SharesAfter, row.Ownership, row.NatureOfOwnership };
        var held =
            from filing in filings
            join row in context.Holdings on filing.Accession equals row.Accession
            where row.TableNumber == OwnershipTable.NonDerivative && row.SharesAfter != null
            select new { filing.Accession, filing.FiledOn, filing.PeriodOfReport, filing.LeadOwnerCik, row.Line, Date = (DateOnly?)null, row.SecurityTitle, row.SharesAfter, row.Ownership, row.NatureOfOwnership };
        var rows = await traded.Concat(held).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new HoldingStatement
                {
                    Accession = row.Accession,
                    Line = row.Line,
                    FiledOn = row.FiledOn,
                    // A typed date can lie beyond the filing: what is not known yet cannot be held.
                    On = (row.Date ?? row.PeriodOfReport) is { } date && date <= row.FiledOn ? date : row.FiledOn,
                    Owner = row.LeadOwnerCik,
                    Security = row.SecurityTitle,
                    Shares = row.SharesAfter!.Value,
                    IsIndirect = row.Ownership == "I",
                    Nature = row.Ownership == "I" ? row.NatureOfOwnership : null,
                })
                .OrderBy(row => row.On).ThenBy(row => row.FiledOn).ThenBy(row => row.Accession).ThenBy(row => row.Line),
        ];
    }
}
