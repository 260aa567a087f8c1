using System.Net;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Serving;

public sealed class CurrentFeedTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private static readonly DateTimeOffset Evening = ShortMarket.NewYork("2023-02-16 20:00");

    [Fact]
    public async Task Get_Feed_EveryNamedKeyOfTheLastThreeDaysOnce()
    {
        using var caller = market.At(Evening);
        var listed = (await AllAsync(caller, 100)).Where(entry => entry.Form is "4" or "4/A")
            .Select(entry => (entry.Accession, entry.Cik));

        var expected = market.Filings
            .Where(filing => filing.FiledOn >= new DateOnly(2023, 2, 14) && filing.AcceptedAt <= Evening && filing.Document.Form.ToString().Contains('4', StringComparison.Ordinal))
            .SelectMany(filing => filing.OwnerCiks.Append(filing.IssuerCik).Select(cik => (filing.Accession.ToString(), cik.Value)));
        Assert.Equal(expected.Order(), listed.Order());
    }

    [Fact]
    public async Task Get_Feed_NewestFirst()
    {
        using var caller = market.At(Evening);
        var entries = await AllAsync(caller, 100);

        Assert.Equal(entries.Select(entry => entry.Updated).OrderDescending(), entries.Select(entry => entry.Updated));
        Assert.All(entries, entry => Assert.True(entry.Updated <= Evening));
        Assert.Equal(DateOnly.FromDateTime(entries[0].Updated.DateTime), entries[0].Filed);
    }

    [Fact]
    public async Task Get_Feed_HasFormsThatMerelyBeginAlike()
    {
        using var caller = market.At(Evening);
        var forms = (await AllAsync(caller, 100)).Select(entry => entry.Form).ToHashSet();

        Assert.Contains("4", forms);
        Assert.Contains("424B2", forms);
        Assert.Contains(forms, form => form.StartsWith("497", StringComparison.Ordinal));
        Assert.DoesNotContain("8-K", forms);
        Assert.DoesNotContain("3", forms);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    [InlineData(7)]
    public async Task Get_Pages_TogetherTheWhole(int count)
    {
        using var caller = market.At(Evening);
        var whole = await AllAsync(caller, 100);

        Assert.True(whole.Count > 100);
        Assert.Equal(whole, await AllAsync(caller, count));
    }

    [Fact]
    public async Task Get_PastTheEnd_EmptyFeed()
    {
        using var caller = market.At(Evening);

        Assert.Empty(FeedEntry.Read(await caller.TextAsync(PathOf(5000, 100))));
    }

    [Fact]
    public async Task Get_FilingJustAccepted_OnTopFromThatSecond()
    {
        var filing = market.Filings.Last(filing => filing.AcceptedAt < Evening && filing.Document.Form.ToString() == "Form4");
        var clock = new SetClock(filing.AcceptedAt.AddSeconds(-1));
        using var caller = market.At(clock);

        Assert.DoesNotContain(await AllAsync(caller, 100), entry => entry.Accession == filing.Accession.ToString());
        clock.Now = filing.AcceptedAt;
        Assert.Equal(filing.Accession.ToString(), (await AllAsync(caller, 100))[0].Accession);
    }

    [Fact]
    public async Task Get_SameEntityTag_NotModifiedUntilSomethingIsFiled()
    {
        var next = market.Filings.First(filing => filing.AcceptedAt > Evening && filing.Document.Form.ToString() == "Form4");
        var clock = new SetClock(next.AcceptedAt.AddSeconds(-60));
        using var caller = market.At(clock);
        using var first = await caller.GetAsync(PathOf(0, 100));
        clock.Now = clock.Now.AddSeconds(1);
        using var second = await caller.GetAsync(PathOf(0, 100), "If-None-Match", first.Headers.ETag!.ToString());
        clock.Now = next.AcceptedAt;
        using var third = await caller.GetAsync(PathOf(0, 100), "If-None-Match", first.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task Get_ModifiedSinceTheNewest_NotModified()
    {
        using var caller = market.At(Evening);
        using var first = await caller.GetAsync(PathOf(0, 100));
        var modified = first.Content.Headers.LastModified!.Value;
        using var same = await caller.GetAsync(PathOf(0, 100), "If-Modified-Since", modified.ToString("R"));
        using var newer = await caller.GetAsync(PathOf(0, 100), "If-Modified-Since", modified.AddSeconds(-1).ToString("R"));

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, newer.StatusCode);
    }

    [Fact]
    public async Task Get_Feed_HasTheShapeOfARecordedOne()
    {
        var recorded = RecordedFeed.Page("start-00000.atom");
        using var caller = market.At(Evening);
        var simulated = await caller.TextAsync(PathOf(0, 100));

        Assert.Equal(RecordedFeed.Shape(recorded), RecordedFeed.Shape(simulated));
    }

    private static async Task<List<FeedEntry>> AllAsync(EdgarCaller caller, int count)
    {
        var all = new List<FeedEntry>();
        while (true)
        {
            var page = FeedEntry.Read(await caller.TextAsync(PathOf(all.Count, count)));
            if (page.Count == 0)
                return all;
            all.AddRange(page);
        }
    }

    private static string PathOf(int start, int count) =>
        $"/cgi-bin/browse-edgar?action=getcurrent&type=4&company=&dateb=&owner=only&count={count}&start={start}&output=atom";
}
