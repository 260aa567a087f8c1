using System.Net;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

public sealed class SimulatedEdgarTests(SimulatedEdgarTests.ShortMarket shortMarket) : IClassFixture<SimulatedEdgarTests.ShortMarket>
{
    private static readonly DateOnly Thursday = new(2023, 1, 26);
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_Submission_UnderEveryNamedKey()
    {
        var filing = shortMarket.Filings.First(filing => filing.OwnerCiks.Count() == 3);
        using var client = shortMarket.ClientAt(filing.AcceptedAt);

        foreach (var cik in filing.OwnerCiks.Append(filing.IssuerCik))
            Assert.Equal(filing.ToBytes(), await client.GetByteArrayAsync(PathOf(cik, filing), Stop));
    }

    [Fact]
    public async Task Get_SubmissionUnderAForeignKey_NotFound()
    {
        var filing = shortMarket.Filings[0];
        var foreign = shortMarket.Filings.First(other => other.IssuerCik != filing.IssuerCik).IssuerCik;

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(PathOf(foreign, filing), filing.AcceptedAt.AddDays(1)));
    }

    [Fact]
    public async Task Get_SubmissionOfTheFuture_NotFound()
    {
        var filing = shortMarket.Filings[50];

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(PathOf(filing.IssuerCik, filing), filing.AcceptedAt.AddSeconds(-1)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(PathOf(filing.IssuerCik, filing), filing.AcceptedAt));
    }

    [Fact]
    public async Task Get_Index_ListsEveryFilingUnderEveryKeyItNames()
    {
        using var client = shortMarket.ClientAt(Morning(Thursday.AddDays(1), 6));
        var text = await client.GetStringAsync(IndexOf(Thursday), Stop);

        var listed = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(line => !line.StartsWith("---", StringComparison.Ordinal))
            .Skip(1);
        var expected = shortMarket.Filings.Where(filing => filing.FiledOn == Thursday).SelectMany(filing => filing.OwnerCiks
            .Append(filing.IssuerCik)
            .Select(cik => $"{cik.Value}|{NameOf(filing, cik)}|{filing.Form.Name()}|20230126|edgar/data/{cik.Value}/{filing.Accession}.txt"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Contains("\nCIK|Company Name|Form Type|Date Filed|File Name\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_IndexedPath_IsServed()
    {
        using var client = shortMarket.ClientAt(Morning(Thursday.AddDays(1), 6));
        var text = await client.GetStringAsync(IndexOf(Thursday), Stop);

        foreach (var path in text.Split('\n').Where(line => line.EndsWith(".txt", StringComparison.Ordinal)).Select(line => line.Split('|')[4]))
            Assert.StartsWith("<SEC-DOCUMENT>", await client.GetStringAsync("/Archives/" + path, Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-01-28")]
    [InlineData("2023-01-16")]
    [InlineData("2030-01-15")]
    public async Task Get_IndexOfADayWithout_DeniedAsByTheStorage(string day)
    {
        using var client = shortMarket.ClientAt(new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var response = await client.GetAsync(IndexOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), Stop);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<Code>AccessDenied</Code>", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_IndexBeforeItIsFinal_Denied()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(IndexOf(Thursday), Morning(Thursday.AddDays(1), 6).AddSeconds(-1)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(IndexOf(Thursday), Morning(Thursday.AddDays(1), 6)));
    }

    [Theory]
    [InlineData("/Archives/edgar/daily-index/2023/QTR2/master.20230126.idx")]
    [InlineData("/Archives/edgar/daily-index/2023/QTR1/form.20230126.idx")]
    [InlineData("/Archives/edgar/data/9100001/nonsense.txt")]
    [InlineData("/Archives/edgar/data/")]
    [InlineData("/")]
    public async Task Get_AnythingElse_NotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(path, Morning(new DateOnly(2024, 1, 2), 6)));

    private async Task<HttpStatusCode> StatusAsync(string path, DateTimeOffset now)
    {
        using var client = shortMarket.ClientAt(now);
        using var response = await client.GetAsync(path, Stop);
        return response.StatusCode;
    }

    private static string PathOf(Cik cik, SimulatedFiling filing) => $"/Archives/edgar/data/{cik.Value}/{filing.Accession}.txt";

    private static string IndexOf(DateOnly day) =>
        $"/Archives/edgar/daily-index/{day.Year}/QTR{(day.Month + 2) / 3}/master.{day:yyyyMMdd}.idx";

    private static string NameOf(SimulatedFiling filing, Cik cik) =>
        filing.Document.Owners.FirstOrDefault(owner => owner.Cik == cik)?.Name ?? filing.Issuer.Name;

    /// <summary>An hour in New York in winter.</summary>
    private static DateTimeOffset Morning(DateOnly day, int hour) =>
        new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(-5));

    public sealed class ShortMarket
    {
        private readonly SimulatedMarket _market = new(11, new DateOnly(2023, 1, 3), new DateOnly(2023, 2, 10));

        public ShortMarket() => Filings = [.. _market.Filings()];

        public IReadOnlyList<SimulatedFiling> Filings { get; }

        public HttpClient ClientAt(DateTimeOffset now) =>
            new(new SimulatedEdgar(_market, new StoppedClock(now))) { BaseAddress = new Uri("https://edgar.example/") };
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
