using System.Globalization;
using System.Net;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Serving;

public sealed class DailyIndexesTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private static readonly DateOnly Thursday = new(2023, 1, 26);

    [Fact]
    public async Task Get_Index_ListsEveryFilingUnderEveryKeyItNames()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-01-27 06:00"));
        var lines = MasterIndexLine.Read(await caller.TextAsync(PathOf(Thursday)));

        var expected = market.Filings.Where(filing => filing.FiledOn == Thursday).SelectMany(filing => filing.OwnerCiks
            .Append(filing.IssuerCik)
            .Select(cik => new MasterIndexLine(
                cik.Value, NameOf(filing, cik), filing.Form.Name(), "20230126", $"edgar/data/{cik.Value}/{filing.Accession}.txt")));
        Assert.Equal(
            expected.OrderBy(line => line.Path, StringComparer.Ordinal),
            lines.Where(line => line.IsOwnership).OrderBy(line => line.Path, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_Index_HasOtherFormsToo()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-01-27 06:00"));
        var others = MasterIndexLine.Read(await caller.TextAsync(PathOf(Thursday))).Where(line => !line.IsOwnership).ToList();

        Assert.InRange(others.Count, 10, 60);
        Assert.Contains(others, line => line.Form.StartsWith('4'));
        Assert.All(others, line => Assert.Equal("20230126", line.Filed));
    }

    [Fact]
    public async Task Get_IndexedPath_IsServed()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-01-27 06:00"));

        foreach (var line in MasterIndexLine.Read(await caller.TextAsync(PathOf(Thursday))))
            Assert.StartsWith("<SEC-DOCUMENT>", await caller.TextAsync("/Archives/" + line.Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-01-28")]
    [InlineData("2023-01-16")]
    [InlineData("2030-01-15")]
    public async Task Get_IndexOfADayWithout_DeniedAsByTheStorage(string day)
    {
        using var caller = market.At(new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var response = await caller.GetAsync(PathOf(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(
            "<Code>AccessDenied</Code>",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_IndexBeforeItIsFinal_Denied()
    {
        var clock = new SetClock(ShortMarket.NewYork("2023-01-27 05:59:59"));
        using var caller = market.At(clock);

        Assert.Equal(HttpStatusCode.Forbidden, await caller.StatusAsync(PathOf(Thursday)));
        clock.Now = ShortMarket.NewYork("2023-01-27 06:00");
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(PathOf(Thursday)));
    }

    [Theory]
    [InlineData("/Archives/edgar/daily-index/2023/QTR2/master.20230126.idx")]
    [InlineData("/Archives/edgar/daily-index/2023/QTR1/form.20230126.idx")]
    public async Task Get_IndexInAWrongPlace_NotFound(string path)
    {
        using var caller = market.At(ShortMarket.NewYork("2023-01-27 06:00"));

        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(path));
    }

    private static string PathOf(DateOnly day) => $"/Archives/edgar/daily-index/{day.Year}/QTR{(day.Month + 2) / 3}/master.{day:yyyyMMdd}.idx";

    private static string NameOf(SimulatedFiling filing, Cik cik) =>
        filing.Document.Owners.FirstOrDefault(owner => owner.Cik == cik)?.Name ?? filing.Issuer.Name;
}
