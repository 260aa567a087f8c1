using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Discovery;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

/// <summary>The product's own addresses and readers, on what the simulated EDGAR serves.</summary>
public sealed class ReadersOfSimulatedEdgarTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private static readonly Uri Site = new("https://edgar.example/");

    [Fact]
    public async Task CurrentFilingsFeed_PageAfterPage_ListsWhatIsFiled()
    {
        var now = ShortMarket.NewYork("2023-02-16 20:00");
        using var caller = market.At(now);
        var listed = new List<ListedFiling>();
        FeedPage page;
        var start = 0;
        do
        {
            page = CurrentFilingsFeed.Read(await caller.BytesAsync(CurrentFilingsFeed.Address(Site, "4", start).PathAndQuery));
            listed.AddRange(page.Filings);
            start += page.Entries;
        }
        while (page.Entries == CurrentFilingsFeed.PageSize);

        Assert.Equal(
            market.Filings.Where(filing => filing.Form is OwnershipForm.Form4 or OwnershipForm.Form4Amendment)
                .Where(filing => filing.AcceptedAt <= now && filing.FiledOn >= new DateOnly(2023, 2, 14))
                .Select(filing => (filing.Accession, filing.Form, filing.FiledOn))
                .ToHashSet(),
            listed.Select(filing => (filing.Accession, filing.Form, filing.FiledOn)).ToHashSet());
    }

    [Fact]
    public async Task FilingIndex_OfADay_EveryLineUnderstoodAndEveryFilingServed()
    {
        var day = new DateOnly(2023, 2, 16);
        using var caller = market.At(ShortMarket.NewYork("2023-02-17 06:00"));
        var index = FilingIndex.Read(await caller.BytesAsync(DailyIndex.Address(Site, day).PathAndQuery));

        Assert.Equal(0, index.NotUnderstood);
        Assert.Equal(
            market.Filings.Where(filing => filing.FiledOn == day).Select(filing => filing.Accession).ToHashSet(),
            index.Filings.Select(filing => filing.Accession).ToHashSet());
        var reader = new SubmissionReader();
        foreach (var filing in index.Filings)
            Assert.IsType<ReadSubmission>(reader.Read("", await caller.BytesAsync(SubmissionAddress.Of(Site, filing).PathAndQuery)));
    }

    [Fact]
    public async Task FilingIndex_OfAQuarter_EveryLineUnderstood()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-05-01 12:00"));
        var index = FilingIndex.Read(await caller.BytesAsync(FullIndex.Address(Site, new Quarter(2023, 1)).PathAndQuery));

        Assert.Equal(0, index.NotUnderstood);
        Assert.Equal(
            market.Filings.Where(filing => filing.FiledOn <= new DateOnly(2023, 3, 31)).Select(filing => filing.Accession).ToHashSet(),
            index.Filings.Select(filing => filing.Accession).ToHashSet());
    }
}
