using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Insiders;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Tests.Web.Companies;

/// <summary>What the pages of companies and insiders are made of, over a store on disk.</summary>
public sealed class CompanyViewsTests : IDisposable
{
    private const int MostQueries = 7;
    private const int QueriesOfOfferings = 2;

    private readonly TempStore _temp = new();
    private readonly HistorySnapshot _snapshot = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_ByTicker_TakesAHandfulOfQueries()
    {
        await ImportAsync(Enumerable.Range(1, 30).Select(i => new SubmissionText { Sequence = i, Owner = 2_000_000 + i, Code = i % 2 == 0 ? "P" : "S", Shares = $"<value>{i}</value>" }.Entry()));
        var companies = Companies();
        using var captured = new CapturedCommands(_temp.Path);

        var view = await companies.ReadAsync("tryl", TrendRange.All, Stop);

        Assert.Equal((30, 25, 25), (view!.FilingCount, view.Filings.Count, view.LatestTrades.Count));
        Assert.InRange(captured.Commands.Count, 1, MostQueries + QueriesOfOfferings);
    }

    [Fact]
    public async Task Read_Insider_TakesAHandfulOfQueries()
    {
        await ImportAsync(Enumerable.Range(1, 4).Select(i => Planned(i)));
        var insiders = Insiders();
        using var captured = new CapturedCommands(_temp.Path);

        var view = await insiders.ReadAsync(new Cik(2_000_001), Stop);

        Assert.Equal(4, view!.FilingCount);
        Assert.InRange(captured.Commands.Count, 1, MostQueries);
    }

    [Fact]
    public async Task Read_PlannedSales_AreToldApartByAdoption()
    {
        await ImportAsync([Planned(1, "2023-03-01"), Planned(2, "2023-03-02"), Planned(3, "2023-03-03", "November 30, 2022")]);

        var view = await Insiders().ReadAsync(new Cik(2_000_001), Stop);

        Assert.Equal(
            [(new DateOnly(2022, 11, 30), 1, 1000m, 93), ((DateOnly?)new DateOnly(2022, 12, 12), 2, 2000m, 79)],
            view!.Plans.Select(plan => (plan.AdoptedOn, plan.Trades, plan.Sold, plan.DaysToFirst ?? -1)));
        Assert.Equal((3, 0), (view.PlannedSales.Sells, view.Routine));
    }

    [Fact]
    public async Task Read_JointFiler_HasTheFilingAndNotTheTrade()
    {
        var text = new SubmissionText();
        var second = text with { Owner = 2_000_009 };
        await ImportAsync([text.Entry(text.Text().Replace(text.Owners, text.Owners + second.Owners, StringComparison.Ordinal))]);

        var joint = await Insiders().ReadAsync(new Cik(2_000_009), Stop);

        Assert.Equal((1, 1, 0), (joint!.FilingCount, joint.JointCount, joint.All.Events));
        Assert.NotNull(Assert.Single(joint.Filings).Note);
        Assert.Equal((1, 0, 1000m), (joint.Joint.Buys, joint.Joint.Sells, joint.Joint.Bought));
        Assert.Equal((text.Accession, 2_000_001), (Assert.Single(joint.JointTrades).Accession.ToString(), joint.JointTrades[0].Owner.Value));
        Assert.Equal((2_000_001, 1), (Assert.Single(joint.JointLeads).Cik.Value, joint.JointLeads[0].Trades));
        var lead = await Insiders().ReadAsync(new Cik(2_000_001), Stop);
        Assert.Equal((1, 0), (lead!.All.Events, lead.Joint.Events));
    }

    [Fact]
    public async Task Read_JointFilerOfACopy_HasTheBlockOnceAtMost()
    {
        // The fund and its manager report the same block; a second owner signs the manager's filing, which is the copy.
        var fund = new SubmissionText();
        var manager = new SubmissionText { Sequence = 2, Owner = 2_000_002, FiledOn = new DateOnly(2023, 3, 7) };
        await ImportAsync([fund.Entry(), manager.Entry(manager.Text().Replace(manager.Owners, manager.Owners + (manager with { Owner = 2_000_009 }).Owners, StringComparison.Ordinal))]);

        var joint = await Insiders().ReadAsync(new Cik(2_000_009), Stop);

        Assert.Equal((1, 0), (joint!.JointCount, joint.Joint.Events));
    }

    [Fact]
    public async Task Read_ForeignSymbol_MarksTheIssuer()
    {
        var text = new SubmissionText();
        await ImportAsync([text.Entry(text.Text().Replace("</issuerTradingSymbol>", "</issuerTradingSymbol><issuerForeignTradingSymbol>TRY.L</issuerForeignTradingSymbol>", StringComparison.Ordinal))]);

        Assert.Equal("TRY.L", (await Companies().ReadAsync("TRYL", TrendRange.All, Stop))!.ForeignSymbol);
    }

    [Fact]
    public async Task Read_SymbolsThatChange_AreTheirSpansAndAllFilings()
    {
        string[] symbols = ["TRYL", " tryl ", "NEWT", "N/A", "NEWT"];
        await ImportAsync(symbols.Select((symbol, i) =>
        {
            var text = new SubmissionText { Sequence = i + 1, FiledOn = new DateOnly(2023, 3, 6 + i) };
            return text.Entry(text.Text().Replace("<issuerTradingSymbol>TRYL", $"<issuerTradingSymbol>{symbol}", StringComparison.Ordinal));
        }));

        var view = await Companies().ReadAsync("1000001", TrendRange.All, Stop);

        Assert.Equal(
            [new SymbolSpan("NEWT", new DateOnly(2023, 3, 8), new DateOnly(2023, 3, 10)), new SymbolSpan("TRYL", new DateOnly(2023, 3, 6), new DateOnly(2023, 3, 7))],
            view!.Symbols);
        Assert.Equal(symbols.Length, view.FilingCount);
    }

    [Fact]
    public async Task Read_SectorFlows_AreThoseOfTheHistoryOnShow()
    {
        await ImportAsync([new SubmissionText().Entry()]);
        var companies = Companies();
        var before = await companies.ReadAsync("TRYL", TrendRange.All, Stop);
        await ImportAsync([new SubmissionText { Sequence = 2, Owner = 2_000_002, TradedOn = "2023-03-02" }.Entry()]);

        var after = await companies.ReadAsync("TRYL", TrendRange.All, Stop);

        Assert.Equal((1, 2), (before!.SectorFlow(null).Events, after!.SectorFlow(null).Events));
    }

    public void Dispose() => _temp.Dispose();

    /// <summary>A sale under a plan, with the adoption in its footnote.</summary>
    private static SourceEntry Planned(int sequence, string tradedOn = "2023-03-03", string adopted = "December 12, 2022")
    {
        var text = new SubmissionText { Sequence = sequence, Code = "S", TradedOn = tradedOn, Shares = "<value>100</value><footnoteId id=\"F1\"/>" };
        return text.Entry(text.Text().Replace("Price in this note.", $"Effected pursuant to a Rule 10b5-1 trading plan adopted on {adopted}.", StringComparison.Ordinal));
    }

    private async Task ImportAsync(IEnumerable<SourceEntry> entries)
    {
        await _temp.ImportAsync(entries);
        _snapshot.Publish(_temp.History());
    }

    private CompanyViews Companies() => new(_temp.Store, _snapshot, new SnapshotCache(_snapshot), new IssuerLookup(_temp.Store), new TradeLists(_temp.Store), SicSectorMap.Default);

    private InsiderViews Insiders() => new(_temp.Store, _snapshot, new TradeLists(_temp.Store));
}
