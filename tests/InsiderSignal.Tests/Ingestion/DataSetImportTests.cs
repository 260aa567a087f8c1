using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>Both ways in give the same trade events, and what knows more replaces what knows less.</summary>
public sealed class DataSetImportTests : IDisposable
{
    private static readonly string[] Derived = ["trade_events", "trade_rows"];

    // A ledger also tells who named a filing, and owners keep the name of whichever copy of one day came first.
    private static readonly string[] Everything =
        ["filings", "filing_owners", "transactions", "holdings", "footnotes", "trade_events", "trade_rows", "issuers", "dirty_issuers"];

    private readonly TempStore _fromTables = new();
    private readonly TempStore _fromSubmissions = new();

    [Fact]
    public async Task Import_RebuiltQuarter_GivesTheEventsOfItsSubmissions()
    {
        await _fromTables.ImportPathsAsync(Corpus.PathTo("form345/2023q1_form345-rebuilt.zip"));
        var submissions = new[] { "01", "02", "03" }.Select(month => Corpus.PathTo($"submissions/2023-{month}.tar.gz")).ToArray();
        await _fromSubmissions.ImportPathsAsync(submissions);

        Assert.Equal(_fromSubmissions.Dump(Derived), _fromTables.Dump(Derived));
        using var context = _fromTables.Store.CreateContext();
        Assert.True(context.TradeEvents.Count() > 2_000, "too few events to prove anything");
        Assert.All(context.Filings.Select(filing => filing.Source).Distinct(), source => Assert.Equal(FilingSource.DataSet, source));
        Assert.Equal(context.Filings.Count(), context.Ledger.Count(entry => entry.State == LedgerState.Stored && entry.ListedBy == LedgerSource.DataSet));
        context.Dispose();

        var after = await _fromTables.ImportPathsAsync(submissions);
        Assert.Equal(_fromSubmissions.Dump(Everything), _fromTables.Dump(Everything));
        Assert.Equal(after.Filings, after.Stored);

        var again = await _fromTables.ImportPathsAsync(Corpus.PathTo("form345/2023q1_form345-rebuilt.zip"));
        Assert.Equal(0, again.Stored);
        Assert.Equal(_fromSubmissions.Dump(Everything), _fromTables.Dump(Everything));
    }

    [Fact]
    public async Task Import_PartialQuarter_IsRefusedByTheNamesOfItsMissingTables()
    {
        var summary = await _fromTables.ImportPathsAsync(Corpus.PathTo("form345/2024q3_form345-partial.zip"));

        using var context = _fromTables.Store.CreateContext();
        var refused = Assert.Single(context.Quarantine.AsNoTracking());
        Assert.Equal((0L, 1L), (summary.Filings, summary.Quarantined));
        Assert.All(new[] { "NONDERIV_TRANS", "REPORTINGOWNER", "FOOTNOTES" }, table => Assert.Contains(table, refused.Reason, StringComparison.Ordinal));
        Assert.DoesNotContain("DERIV_TRANS,", refused.Reason.Replace("NONDERIV_TRANS", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(context.Filings);
    }

    [Fact]
    public async Task Import_CompanyDocuments_TellsTheIndustryOfAnIssuerWithoutOne()
    {
        await _fromTables.ImportPathsAsync(Corpus.PathTo("form345/2023q1_form345-rebuilt.zip"));
        using var context = _fromTables.Store.CreateContext();
        var issuer = context.Issuers.AsNoTracking().OrderBy(known => known.Cik).First();
        Assert.Null(issuer.Sic);
        var folder = Directory.CreateDirectory(Path.Combine(_fromTables.Folder, "companies")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, $"CIK{issuer.Cik.Value:D10}.json"),
            $$"""{"cik":"{{issuer.Cik.Value:D10}}","sic":"3571","insiderTransactionForIssuerExists":1,"name":"A","filings":{} }""",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "CIK0000000001-submissions-001.json"), """{"accessionNumber":[]}""", TestContext.Current.CancellationToken);

        var summary = await _fromTables.ImportPathsAsync(folder);

        Assert.Equal(0, summary.Quarantined);
        Assert.Equal(3571, context.Issuers.AsNoTracking().Single(known => known.Cik == issuer.Cik).Sic);
        Assert.Equal(3571, Assert.Single(context.IssuerIndustries.AsNoTracking()).Sic);
    }

    public void Dispose()
    {
        _fromTables.Dispose();
        _fromSubmissions.Dispose();
    }
}
