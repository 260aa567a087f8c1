using System.IO.Compression;
using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.DataSets;

namespace InsiderSignal.Edgar.Simulation.DataSets;

/// <summary>Writes a quarter of simulated filings as the SEC's form 345 data set: a zip of eight tables.</summary>
public static class DataSetWriter
{
    private const int FirstKey = 7_000_001;
    private static readonly TimeOnly Deadline = new(17, 30);

    /// <summary>The quarter in whose data set a filing is: what comes in after 17:30 of a quarter's last day is in the next.</summary>
    public static Quarter QuarterOf(SimulatedFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var quarter = Quarter.Of(filing.FiledOn);
        var isLate = filing.FiledOn == quarter.Last && TimeOnly.FromDateTime(filing.AcceptedClock) > Deadline;
        return isLate ? quarter.Next() : quarter;
    }

    /// <summary>Writes a zip. The filings are gone through once; the tables, not the filings, are held in memory meanwhile.</summary>
    /// <param name="quarter">The quarter, which decides about the columns that a year has.</param>
    /// <param name="filings">What is in it: all that are given, whatever their dates.</param>
    /// <param name="output">Where the zip goes. It is left open and need not be seekable.</param>
    public static void Write(Quarter quarter, IEnumerable<SimulatedFiling> filings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(filings);
        ArgumentNullException.ThrowIfNull(output);
        var submissions = new Table<SimulatedFiling>("SUBMISSION", FilingColumns.Submissions(quarter));
        var owners = new Table<Stated<ReportingOwner>>("REPORTINGOWNER", FilingColumns.Owners);
        var footnotes = new Table<Stated<Footnote>>("FOOTNOTES", FilingColumns.Footnotes);
        var signatures = new Table<Stated<OwnerSignature>>("OWNER_SIGNATURE", FilingColumns.Signatures);
        var transactions = new Table<Stated<TransactionRow>>("NONDERIV_TRANS", RowColumns.Transactions);
        var holdings = new Table<Stated<HoldingRow>>("NONDERIV_HOLDING", RowColumns.Holdings);
        var derivatives = new Table<Stated<TransactionRow>>("DERIV_TRANS", RowColumns.DerivativeTransactions);
        var derivativeHoldings = new Table<Stated<HoldingRow>>("DERIV_HOLDING", RowColumns.DerivativeHoldings);
        var key = FirstKey;
        foreach (var filing in filings)
        {
            var document = filing.Document;
            submissions.Add(filing);
            Put(filing, document.Owners, owners, ref key);
            Put(filing, document.Footnotes, footnotes, ref key);
            Put(filing, document.Signatures, signatures, ref key);
            Put(filing, Of(document.Transactions, OwnershipTable.NonDerivative), transactions, ref key);
            Put(filing, Of(document.Holdings, OwnershipTable.NonDerivative), holdings, ref key);
            Put(filing, Of(document.Transactions, OwnershipTable.Derivative), derivatives, ref key);
            Put(filing, Of(document.Holdings, OwnershipTable.Derivative), derivativeHoldings, ref key);
        }

        var written = new DateTimeOffset(quarter.Next().First.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        submissions.CopyTo(zip, written);
        owners.CopyTo(zip, written);
        transactions.CopyTo(zip, written);
        holdings.CopyTo(zip, written);
        derivatives.CopyTo(zip, written);
        derivativeHoldings.CopyTo(zip, written);
        footnotes.CopyTo(zip, written);
        signatures.CopyTo(zip, written);
        Explain(zip, written);
    }

    private static IReadOnlyList<T> Of<T>(IReadOnlyList<T> rows, OwnershipTable table)
        where T : OwnershipRow => [.. rows.Where(row => row.Table == table)];

    /// <summary>Adds what a form states. As in the real files, the rows of a form do not always stand in its order; their keys tell it.</summary>
    private static void Put<T>(SimulatedFiling filing, IReadOnlyList<T> parts, Table<Stated<T>> table, ref int key)
    {
        var isReversed = filing.Accession.Value % 2 == 1;
        for (var i = 0; i < parts.Count; i++)
        {
            var place = isReversed ? parts.Count - 1 - i : i;
            table.Add(new Stated<T>(filing, parts[place], key + place));
        }

        key += parts.Count;
    }

    private static void Explain(ZipArchive zip, DateTimeOffset written)
    {
        var entry = zip.CreateEntry("FORM_345_readme.htm", CompressionLevel.Fastest);
        entry.LastWriteTime = written;
        using var text = new StreamWriter(entry.Open(), Encoding.ASCII);
        text.Write("<html><body><h1>Insider transactions of a simulated market</h1><p>Eight tables, joined by ACCESSION_NUMBER.</p></body></html>\n");
    }
}
