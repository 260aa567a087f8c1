using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Trades;

/// <summary>
/// The counts that an independent reading of the same definitions gives for 11,066 real filings. Where both differ, the filing is
/// named, and the test shows that it reads as said; in all of these the definitions and the filing's own words are on this side.
/// </summary>
public sealed class CorpusReferenceTests(ReferenceCorpus corpus) : IClassFixture<ReferenceCorpus>
{
    private static readonly ReferenceMonth[] Reference =
    [
        new("2023-01", 130, 440, 194, 14, 87, 46_521_020.60m, 1_513_369_806.38m),
        new("2023-02", 141, 632, 302, 18, 95, 306_328_732.46m, 1_124_534_726.63m),
        new("2023-03", 357, 594, 263, 71, 102, 1_129_999_984.48m, 3_324_646_092.07m),
        new("2023-04", 155, 361, 213, 22, 70, 52_965_525.66m, 626_633_342.32m),
    ];

    // A sale dated 2028-03-01 in a filing of 2023-03-01 is implausible (the reference counts it): 1,867 shares at 167.07 dollars.
    private const string TradedInTheFuture = "0001209191-23-014269:16";

    // "Sold pursuant to a 10b-51 trading plan" names a Rule 10b5-1 plan with its dash out of place.
    private const string MisspeltPlan = "0001298946-23-000005:1";

    // "Cheif Executive Officer", each month, and "President & PEO", the principal executive officer.
    private static readonly string[] MisspeltChiefs =
        ["0001654954-23-000116:2", "0001654954-23-001276:2", "0001654954-23-002381:2", "0001654954-23-004380:2"];

    private const string PrincipalExecutive = "0001807934-23-000002:1";

    private static readonly ReferenceMonth[] Differences =
    [
        new("2023-01", 0, 0, 0, 1, 1, 0, 0),
        new("2023-02", 0, 0, 1, 0, 1, 0, 0),
        new("2023-03", 0, -1, 0, 0, 1, 0, -311_919.69m),
        new("2023-04", 0, 0, 0, 0, 1, 0, 0),
    ];

    [Fact]
    public void Derive_RealFilings_GiveTheReferenceCountsButForNamedFilings()
    {
        var counted = corpus.Events.Where(stated => stated.CopyOf is null).ToLookup(stated => stated.FiledOn.ToString("yyyy-MM"));

        var months = Reference.Select(month => Count(month.Month, [.. counted[month.Month]]));

        Assert.Equal(Reference.Zip(Differences, (reference, difference) => reference + difference), months);
        Assert.Equal(2_810 - 1, counted.Sum(month => month.Count()));
        Assert.Equal(109, corpus.Events.Count(stated => stated.CopyOf is not null));
    }

    [Theory]
    [InlineData("2023-01-31", 130, 440)]
    [InlineData("2023-02-28", 156, 683)]
    [InlineData("2023-03-31", 350, 554)]
    [InlineData("2023-04-28", 178, 392)]
    public void Derive_RealFilings_GiveTheReferenceCountsOfThirtyDays(string last, int buys, int sells)
    {
        var to = RowDraft.Day(last);
        var counted = corpus.Events.Where(stated => stated.CopyOf is null && stated.FiledOn <= to && stated.FiledOn > to.AddDays(-30)).ToList();

        Assert.Equal((buys, sells), (counted.Count(IsBuy), counted.Count(IsSale)));
    }

    [Fact]
    public void Analyze_NamedFilings_ReadAsTheDifferencesSay()
    {
        var implausible = Row(TradedInTheFuture);
        Assert.Equal((RowVerdict.ImplausibleDate, "2028-03-01"), (implausible.Verdict, implausible.Row.TransactionDate.Text));
        Assert.Equal(311_919.69m, implausible.Row.Shares.Value * implausible.Row.PricePerShare.Value);

        var planned = Row(MisspeltPlan);
        Assert.Equal(PlanStatus.Footnote, planned.Plan);
        Assert.Contains("10b-51 trading plan", planned.PlanEvidence);
        Assert.True(Event(MisspeltPlan).IsPlanned);

        Assert.All(MisspeltChiefs, id => Assert.Equal("Cheif Executive Officer", Chief(id)));
        Assert.Equal("PEO", Chief(PrincipalExecutive));
    }

    [Fact]
    public void Derive_TotalTypedAsPrice_IsSuspectAndOutOfDollars()
    {
        var stated = Event("0001213900-23-014092:1");

        Assert.True(stated.IsSuspect);
        Assert.Equal(0m, stated.Value);
        Assert.Equal(140_000m * 1_352.66m, corpus.UncheckedValue(stated));
    }

    [Fact]
    public void Derive_RealFilingsAsOfEachDay_EqualTheFilingsUntilThenAlone()
    {
        foreach (var to in Reference.Select(month => RowDraft.Day(month.Month + "-15")))
        {
            var until = corpus.Filings.Where(filing => filing.Filing.FiledOn <= to).GroupBy(filing => filing.Filing.Document.Issuer.Cik).Select(Book);
            var fresh = until.SelectMany(book => book.Derive().Now()).OrderBy(stated => stated.Id.Accession).ThenBy(stated => stated.Id.Line);
            var read = corpus.Issuers.SelectMany(issuer => issuer.AsOf(to)).OrderBy(stated => stated.Id.Accession).ThenBy(stated => stated.Id.Line);

            Assert.Equal(fresh, read.Select(version => version with { KnownUntil = null }));
        }
    }

    [Fact]
    public void Derive_RealFilings_EqualNaiveDerivation()
    {
        foreach (var issuer in corpus.Filings.GroupBy(filing => filing.Filing.Document.Issuer.Cik))
        {
            var rows = issuer.SelectMany(filing => filing.Rows).Select(row => row.Trade).OfType<TradeRow>().ToList();
            var naive = new NaiveDerivation(rows);
            var derived = Book(issuer).Derive();

            Assert.Equal(naive.Events(), derived.Now().Select(version => version with { KnownFrom = default }));
            Assert.Equal(naive.Rows(), derived.Rows);
        }
    }

    [Fact]
    public void Analyze_VariedDocuments_AreAllJudged()
    {
        var reader = new SubmissionReader();
        var verdicts = new List<RowVerdict>();
        foreach (var entry in SubmissionArchive.Open(Corpus.PathTo("documents/varied.tar.gz")).ReadEntries())
        {
            var read = Assert.IsType<ReadSubmission>(reader.Read(entry));
            var analyzed = FilingAnalyzer.Analyze(read.Filing);
            Assert.Equal(read.Filing.Document.Transactions.Count, analyzed.Rows.Count);
            Assert.All(analyzed.Rows, row => Assert.Equal(row.Verdict == RowVerdict.Eligible, row.Trade is not null));
            verdicts.AddRange(analyzed.Rows.Select(row => row.Verdict));
        }

        Assert.Contains(RowVerdict.Eligible, verdicts);
        Assert.Contains(RowVerdict.NotAMarketTrade, verdicts);
    }

    private static IssuerBook Book(IGrouping<Cik, AnalyzedFiling> issuer)
    {
        var book = new IssuerBook(issuer.Key);
        foreach (var filing in issuer)
            book.Add(filing.Rows.Select(row => row.Trade).OfType<TradeRow>());
        return book;
    }

    private ReferenceMonth Count(string month, IReadOnlyList<TradeEvent> events) => new(
        month,
        events.Count(IsBuy),
        events.Count(IsSale),
        events.Count(stated => IsSale(stated) && stated.IsPlanned),
        events.Count(stated => IsBuy(stated) && stated.Roles.HasFlag(Roles.Ceo)),
        events.Count(stated => IsSale(stated) && stated.Roles.HasFlag(Roles.Ceo)),
        decimal.Round(events.Where(IsBuy).Sum(corpus.UncheckedValue), 2),
        decimal.Round(events.Where(IsSale).Sum(corpus.UncheckedValue), 2));

    private static bool IsBuy(TradeEvent stated) => stated.Key.Side == TradeSide.Buy;

    private static bool IsSale(TradeEvent stated) => stated.Key.Side == TradeSide.Sale;

    private TradeEvent Event(string id) => corpus.Events.Single(stated => stated.Id.ToString() == id);

    private AnalyzedRow Row(string id)
    {
        var parts = id.Split(':');
        return Filing(parts[0]).Rows.Single(row => row.Row.Table == OwnershipTable.NonDerivative && row.Row.Line == int.Parse(parts[1]));
    }

    private AnalyzedFiling Filing(string accession) => corpus.Filings.Single(filing => filing.Filing.Accession.ToString() == accession);

    private string? Chief(string id)
    {
        Assert.True(Event(id).Roles.HasFlag(Roles.Ceo));
        var document = Filing(id.Split(':')[0]).Filing.Document;
        return RoleClassifier.Classify(document.LeadOwner, document).Ceo?.Mention;
    }
}
