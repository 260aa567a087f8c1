using System.Text;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Simulation;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>A broken source goes to the quarantine with its name and reason; the sound ones around it are stored.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Theory]
    [MemberData(nameof(BrokenSources))]
    public async Task Import_BrokenSource_IsQuarantinedAndTheRestStored(string content, string reason)
    {
        var before = new SubmissionText { Sequence = 1 };
        var after = new SubmissionText { Sequence = 3, TradedOn = "2023-03-02" };
        var broken = new SourceEntry { Name = "broken.txt", Content = Encoding.UTF8.GetBytes(content) };

        var summary = await _temp.ImportAsync([before.Entry(), broken, after.Entry()]);

        Assert.Equal((2, 1, 2), (summary.Stored, summary.Quarantined, summary.Events));
        using var context = _temp.Store.CreateContext();
        var entry = Assert.Single(context.Quarantine);
        Assert.Equal("broken.txt", entry.Source);
        Assert.Contains(reason, entry.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\n', entry.Reason);
    }

    [Theory]
    [InlineData("2035-01-01")]
    [InlineData("0022-01-01")]
    public async Task Import_FiledDateThatCannotBe_IsQuarantined(string filedOn)
    {
        var date = DateOnly.Parse(filedOn, System.Globalization.CultureInfo.InvariantCulture);

        var summary = await _temp.ImportAsync([new SubmissionText { FiledOn = date }.Entry(), new SubmissionText { Sequence = 2 }.Entry()]);

        Assert.Equal((1, 1), (summary.Stored, summary.Quarantined));
        using var context = _temp.Store.CreateContext();
        Assert.Contains($"filed date {filedOn}", Assert.Single(context.Quarantine).Reason, StringComparison.Ordinal);
    }

    // 23:00 on 1 May in New York, where the filed date of tomorrow is allowed, is 2 May in UTC.
    [Theory]
    [InlineData("2023-05-02", 0)]
    [InlineData("2023-05-03", 1)]
    public async Task Import_FiledDateAhead_IsHeldAgainstNewYorksDate(string filedOn, int quarantined)
    {
        var clock = new SetClock(NewYorkTime.Instant(new DateTime(2023, 5, 1, 23, 0, 0)));
        var filing = new SubmissionText { FiledOn = DateOnly.Parse(filedOn, System.Globalization.CultureInfo.InvariantCulture) };

        var summary = await new FilingImport(_temp.Store, SicSectorMap.Default, clock).RunAsync([filing.Entry()], () => null, null, TestContext.Current.CancellationToken);

        Assert.Equal(quarantined, summary.Quarantined);
    }

    [Fact]
    public async Task Import_BrokenSourceTwice_IsQuarantinedOnce()
    {
        var broken = new SubmissionText { Issuer = 0 }.Entry();

        await _temp.ImportAsync([broken]);
        var again = await _temp.ImportAsync([broken]);

        Assert.Equal(1, again.Quarantined);
        using var context = _temp.Store.CreateContext();
        Assert.Single(context.Quarantine);
    }

    [Fact]
    public async Task Import_MendedSource_LeavesTheQuarantine()
    {
        await _temp.ImportAsync([new SubmissionText { Issuer = 0 }.Entry()]);

        var summary = await _temp.ImportAsync([new SubmissionText().Entry()]);

        Assert.Equal(1, summary.Stored);
        using var context = _temp.Store.CreateContext();
        Assert.Empty(context.Quarantine);
        Assert.Equal(LedgerState.Stored, Assert.Single(context.Ledger).State);
    }

    [Theory]
    [InlineData("0022-01-01", RowVerdict.ImplausibleDate)]
    [InlineData("2035-01-01", RowVerdict.ImplausibleDate)]
    [InlineData("2023-03-03-05:00", RowVerdict.Eligible)]
    [InlineData("", RowVerdict.UnreadableDate)]
    [InlineData("yesterday", RowVerdict.UnreadableDate)]
    public async Task Import_OddTradeDate_IsStoredWithItsVerdict(string date, RowVerdict verdict)
    {
        var summary = await _temp.ImportAsync([new SubmissionText { TradedOn = date }.Entry()]);

        using var context = _temp.Store.CreateContext();
        var row = Assert.Single(context.Transactions);
        Assert.Equal(verdict, row.Verdict);
        Assert.Equal(verdict == RowVerdict.Eligible ? 1 : 0, summary.Events);
    }

    [Theory]
    [InlineData("<value>1,000</value>", "1000", 10_000, """{"shares":"1,000"}""")]
    [InlineData("<value>0.5</value>", "0.5", 5, null)]
    [InlineData("<value></value>", null, 0, null)]
    [InlineData("<value>abc</value>", null, 0, """{"shares":"abc"}""")]
    public async Task Import_OddShares_CountAsATradeAndAreKeptAsTyped(string shares, string? stored, int value, string? typed)
    {
        await _temp.ImportAsync([new SubmissionText { Shares = shares }.Entry()]);

        using var context = _temp.Store.CreateContext();
        var row = Assert.Single(context.Transactions);
        Assert.Equal(stored is null ? null : decimal.Parse(stored, System.Globalization.CultureInfo.InvariantCulture), row.Shares);
        Assert.Equal(typed, row.AsTyped);
        Assert.Equal(value, Assert.Single(context.TradeEvents).Value);
    }

    [Fact]
    public async Task Import_PriceInAFootnoteOnly_CountsAndAddsNoDollars()
    {
        await _temp.ImportAsync([new SubmissionText { Price = """<footnoteId id="F1"/>""" }.Entry()]);

        using var context = _temp.Store.CreateContext();
        Assert.Equal("price=F1", Assert.Single(context.Transactions).Footnotes);
        Assert.Equal(0, Assert.Single(context.TradeEvents).Value);
    }

    [Fact]
    public async Task Import_TenThousandRows_AreAllKeptAndOneEvent()
    {
        var filing = new SubmissionText();

        await _temp.ImportAsync([filing.Entry(filing.Text(rows: 10_000))]);

        using var context = _temp.Store.CreateContext();
        Assert.Equal(10_000, context.Transactions.Count());
        var trade = Assert.Single(context.TradeEvents);
        Assert.Equal((10_000, 10_000_000m), (trade.RowCount, trade.Value));
    }

    [Fact]
    public async Task Import_PathThatIsNot_SaysSoAndImportsNothing()
    {
        var missing = Path.Combine(_temp.Folder, "missing.zip");

        var refusal = await Assert.ThrowsAsync<FileNotFoundException>(() => _temp.ImportPathsAsync(missing));

        Assert.Contains("missing.zip", refusal.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> BrokenSources()
    {
        var good = new SubmissionText { Sequence = 2 };
        const string Bomb = """<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>""";
        return new TheoryData<string, string>
        {
            { "<!DOCTYPE html><html><head><title>Undeclared Automated Tool</title></head><body>Blocked</body></html>", "web page" },
            { good.Text()[..1500], "cut" },
            { good.Text(prologue: Bomb), "DTD" },
            { (good with { Owner = 0 }).Text(), "owner" },
            { (good with { Issuer = 0 }).Text(), "issuer" },
            { "", "empty" },
            { "What is this?", "neither" },
        };
    }

    public void Dispose() => _temp.Dispose();
}
