using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>Puts filings together again out of the rows of all tables.</summary>
internal sealed class FilingAssembler(string dataSet, FilingTables tables, CellReader cells, DataSetFaults faults)
{
    /// <summary>Every filing of the data set, then what belongs to none of them.</summary>
    /// <param name="onDone">Told the share of the filings that is done, from 0 to 1.</param>
    public IEnumerable<SubmissionOutcome> Outcomes(Action<double> onDone)
    {
        var submissions = tables.Submissions.Rows;
        var filings = submissions.InFileOrder();
        for (var i = 0; i < filings.Length; i++)
        {
            var (offset, accession) = filings[i];
            yield return Assemble(accession, submissions.MoveTo(offset));
            onDone((double)(i + 1) / filings.Length);
        }

        foreach (var (accession, reason) in faults.Filings)
        {
            if (!submissions.Contains(accession))
                yield return new BrokenSubmission(SourceOf(accession), accession, reason);
        }

        foreach (var (place, reason) in faults.Nameless)
            yield return new BrokenSubmission($"{dataSet}!{place}", Accession: null, reason);
    }

    private SubmissionOutcome Assemble(AccessionNumber accession, TableRow row)
    {
        var source = SourceOf(accession);
        if (faults.Filings.TryGetValue(accession, out var fault))
            return Broken(fault);
        var columns = tables.Columns;
        if (cells.Text(row[columns.DocumentType]) is not { } type)
            return Broken("it has no document type");
        if (OwnershipForms.Parse(type) is not { } form)
            return new OutOfScopeSubmission(source, accession, $"form {Shown.From(type)} is not an ownership form");
        var filed = cells.Date(row[columns.FilingDate]);
        if (filed.Value is not { } filedOn)
            return Broken(filed.Text is null ? "it has no filed date" : $"its filed date is none: \"{Shown.From(filed.Text)}\"");
        if (ReadIssuer(row) is not { } issuer)
            return Broken($"the issuer's CIK is not one: \"{Shown.From(cells.Text(row[columns.IssuerCik]))}\"");

        // The row under the cursor is that of the submissions until the next filing: each table has a cursor of its own.
        if (tables.OwnersOf(accession, out var typedCik) is not { } owners)
            return Broken($"the reporting owner's CIK is not one: \"{Shown.From(typedCik)}\"");
        if (owners.Length == 0)
            return Broken($"it has no reporting owner in {TableNames.Owners}");
        var document = new OwnershipDocument
        {
            Form = form,
            PeriodOfReport = cells.Date(row[columns.PeriodOfReport]),
            DateOfOriginalSubmission = cells.Date(row[columns.DateOfOriginalSubmission]),
            NoSecuritiesOwned = CellReader.Boolean(row[columns.NoSecuritiesOwned]),
            NotSubjectToSection16 = CellReader.Boolean(row[columns.NotSubjectToSection16]),
            Form3HoldingsReported = CellReader.Boolean(row[columns.Form3HoldingsReported]),
            Form4TransactionsReported = CellReader.Boolean(row[columns.Form4TransactionsReported]),
            Aff10b5One = CellReader.Boolean(row[columns.Aff10b5One]),
            Issuer = issuer,
            Owners = owners,
            Transactions = tables.TransactionsOf(accession),
            Holdings = tables.HoldingsOf(accession),
            Footnotes = tables.FootnotesOf(accession),
            Remarks = cells.Text(row[columns.Remarks]),
            Signatures = tables.SignaturesOf(accession),
        };
        return new ReadSubmission(source, new OwnershipFiling { Accession = accession, FiledOn = filedOn, Document = document }, default);

        BrokenSubmission Broken(string reason) => new(source, accession, reason);
    }

    private Issuer? ReadIssuer(TableRow row) => Cik.TryParse(cells.Text(row[tables.Columns.IssuerCik]), out var cik)
        ? new Issuer(cik, cells.Text(row[tables.Columns.IssuerName]), cells.Text(row[tables.Columns.IssuerTradingSymbol]), ForeignTradingSymbol: null)
        : null;

    private string SourceOf(AccessionNumber accession) => $"{dataSet}!{accession}";
}
