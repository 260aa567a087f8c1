using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Discovery;
using Xunit;

namespace InsiderSignal.Tests.Discovery;

public sealed class CurrentFilingsFeedTests
{
    private const string Accession = "0000000123-25-000007";

    [Fact]
    public void Address_TypeAndStart_AsEdgarHasIt() => Assert.Equal(
        "https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=4&owner=only&count=100&start=200&output=atom",
        CurrentFilingsFeed.Address(new Uri("https://www.sec.gov/"), "4", 200).AbsoluteUri);

    [Fact]
    public void Address_SiteInAFolder_StaysBelowIt() => Assert.Equal(
        "http://localhost:5005/edgar/cgi-bin/browse-edgar",
        CurrentFilingsFeed.Address(new Uri("http://localhost:5005/edgar"), "4", 0).GetLeftPart(UriPartial.Path));

    [Fact]
    public void Read_FilingUnderTwoKeys_ListedOnce()
    {
        var page = Read(FeedText.Page(
            FeedText.Entry(Accession, "4", cik: 123, role: "Reporting"),
            FeedText.Entry(Accession, "4", cik: 456, role: "Issuer"),
            FeedText.Entry("0000000123-25-000006", "4/A", cik: 123, role: "Reporting", filed: "2025-12-11")));

        Assert.Equal(3, page.Entries);
        Assert.Equal(
            [Listed(Accession, OwnershipForm.Form4, 12, 123), Listed("0000000123-25-000006", OwnershipForm.Form4Amendment, 11, 123)],
            page.Filings);
    }

    [Theory]
    [InlineData("424B2")]
    [InlineData("40-APP/A")]
    [InlineData("497")]
    [InlineData("4 /A")]
    [InlineData("")]
    public void Read_FormThatOnlyBeginsAlike_LeftOutAndCounted(string form)
    {
        var page = Read(FeedText.Page(FeedText.Entry(Accession, form)));

        Assert.Empty(page.Filings);
        Assert.Equal(1, page.Entries);
    }

    [Theory]
    [InlineData("3", OwnershipForm.Form3)]
    [InlineData("3/A", OwnershipForm.Form3Amendment)]
    [InlineData("5", OwnershipForm.Form5)]
    [InlineData("5/A", OwnershipForm.Form5Amendment)]
    public void Read_OtherOwnershipForms_Listed(string name, OwnershipForm form) =>
        Assert.Equal(form, Assert.Single(Read(FeedText.Page(FeedText.Entry(Accession, name))).Filings).Form);

    [Fact]
    public void Read_NameWithBareAmpersandAndForeignBytes_CostsNothing()
    {
        var text = FeedText.Page(
            FeedText.Entry(Accession, "4", name: "Smith & Søn <Holding", cik: 123),
            FeedText.Entry("0000000123-25-000008", "4"));

        Assert.Equal(2, CurrentFilingsFeed.Read(Encoding.Latin1.GetBytes(text)).Filings.Count);
        Assert.Equal(2, CurrentFilingsFeed.Read(Encoding.UTF8.GetBytes(text)).Filings.Count);
    }

    [Fact]
    public void Read_EntryWithoutAccession_PassedOverAndCounted()
    {
        var broken = FeedText.Entry(Accession, "4").Replace(Accession, "0000000123-25-", StringComparison.Ordinal);
        var page = Read(FeedText.Page(broken, FeedText.Entry("0000000123-25-000008", "4")));

        Assert.Equal("0000000123-25-000008", Assert.Single(page.Filings).Accession.ToString());
        Assert.Equal(2, page.Entries);
    }

    [Theory]
    [InlineData("<id>", "</id>")]
    [InlineData("<link", "/>")]
    [InlineData("<category", "/>")]
    [InlineData("<title", "</title>")]
    [InlineData("<summary", "</summary>")]
    [InlineData("<updated", "</updated>")]
    [InlineData("</entry>", "")]
    public void Read_EntryLacksAnElement_StillListed(string from, string to)
    {
        var cut = FeedText.Without(FeedText.Entry(Accession, "4", cik: 123), from, to);
        var page = Read(FeedText.Page(cut, FeedText.Entry("0000000123-25-000008", "4")));

        Assert.Equal(2, page.Entries);
        Assert.Equal(Listed(Accession, OwnershipForm.Form4, 12, 123), page.Filings[0]);
    }

    [Fact]
    public void Read_EntryLacksWhatItsTwinHas_TakenFromThere()
    {
        var bare = FeedText.Without(FeedText.Without(FeedText.Entry(Accession, "4"), "<link", "/>"), "<title", "</title>");
        var undated = FeedText.Without(FeedText.Without(bare, "<summary", "</summary>"), "<updated", "</updated>");
        var page = Read(FeedText.Page(undated, FeedText.Entry(Accession, "4", cik: 456, filed: "2025-12-10")));

        Assert.Equal(Listed(Accession, OwnershipForm.Form4, 10, 456), Assert.Single(page.Filings));
    }

    [Fact]
    public void Read_NoKeyAnywhere_AgentOfTheAccession()
    {
        var bare = FeedText.Without(FeedText.Without(FeedText.Entry("0000000789-25-000001", "4", cik: 5), "<link", "/>"), "<title", "</title>");

        Assert.Equal(789, Assert.Single(Read(FeedText.Page(bare)).Filings).Cik.Value);
    }

    [Fact]
    public void Read_FiledAfterTheDayOfAcceptance_FiledDateWins() =>
        Assert.Equal(new DateOnly(2025, 12, 15), Assert.Single(Read(FeedText.Page(FeedText.Entry(Accession, "4", filed: "2025-12-15"))).Filings).FiledOn);

    [Fact]
    public void Read_FeedWithoutEntries_Empty()
    {
        var page = Read(FeedText.Page());

        Assert.Empty(page.Filings);
        Assert.Equal(0, page.Entries);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("<!DOCTYPE html><html><head><title>Undeclared Automated Tool</title></head></html>", "Undeclared Automated Tool")]
    [InlineData("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", "other XML")]
    [InlineData("{\"feed\":[]}", "something else")]
    [InlineData("<html><body><feed></feed></body></html>", "a web page")]
    public void Read_NoFeed_SaysWhatItIs(string text, string said)
    {
        var error = Assert.Throws<ListingException>(() => Read(text));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Read_CutShort_RefusedSoThatItIsNotTakenForTheLastPage()
    {
        var whole = FeedText.Page(FeedText.Entry(Accession, "4"), FeedText.Entry("0000000123-25-000008", "4"));

        Assert.Contains("cut short", Assert.Throws<ListingException>(() => Read(whole[..^40])).Message, StringComparison.Ordinal);
    }

    private static FeedPage Read(string text) => CurrentFilingsFeed.Read(Encoding.Latin1.GetBytes(text));

    private static ListedFiling Listed(string accession, OwnershipForm form, int december, int cik) =>
        new(AccessionNumber.TryParse(accession, out var number) ? number : default, form, new DateOnly(2025, 12, december), new Cik(cik));
}
