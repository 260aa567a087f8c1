using System.Net;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Serving;

public sealed class SubmissionFilesTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    [Fact]
    public async Task Get_Submission_UnderEveryNamedKey()
    {
        var filing = market.Filings.First(filing => filing.OwnerCiks.Count() == 3);
        using var caller = market.At(filing.AcceptedAt);

        foreach (var cik in filing.OwnerCiks.Append(filing.IssuerCik))
            Assert.Equal(filing.ToBytes(), await caller.BytesAsync(PathOf(cik, filing)));
    }

    [Fact]
    public async Task Get_SubmissionUnderAForeignKey_NotFound()
    {
        var filing = market.Filings[0];
        var foreign = market.Filings.First(other => other.IssuerCik != filing.IssuerCik).IssuerCik;
        using var caller = market.At(filing.AcceptedAt.AddDays(1));

        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(PathOf(foreign, filing)));
    }

    [Fact]
    public async Task Get_SubmissionOfTheFuture_NotFound()
    {
        var filing = market.Filings[50];
        var clock = new SetClock(filing.AcceptedAt.AddSeconds(-1));
        using var caller = market.At(clock);

        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(PathOf(filing.IssuerCik, filing)));
        clock.Now = filing.AcceptedAt;
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(PathOf(filing.IssuerCik, filing)));
    }

    [Theory]
    [InlineData("/Archives/edgar/data/9100001/nonsense.txt")]
    [InlineData("/Archives/edgar/data/9100001/")]
    [InlineData("/Archives/edgar/data/")]
    [InlineData("/robots.txt")]
    [InlineData("/")]
    public async Task Get_AnythingElse_NotFound(string path)
    {
        using var caller = market.At(ShortMarket.NewYork("2024-01-02 06:00"));

        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(path));
    }

    private static string PathOf(Cik cik, SimulatedFiling filing) => $"/Archives/edgar/data/{cik.Value}/{filing.Accession}.txt";
}
