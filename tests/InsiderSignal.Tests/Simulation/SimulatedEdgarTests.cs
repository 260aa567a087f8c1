using System.Net;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Simulation.Serving;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

public sealed class SimulatedEdgarTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private const string Feed = "/cgi-bin/browse-edgar?action=getcurrent&type=4&owner=only&count=100&start=0&output=atom";

    private static readonly DateTimeOffset Now = ShortMarket.NewYork("2023-02-16 12:00:00").AddMilliseconds(250);

    [Fact]
    public async Task AcceptPurchase_Now_ListedAndServedAtOnce()
    {
        using var caller = market.At(Now);
        var issuer = market.Market.Issuers[7];
        var filing = caller.Edgar.AcceptPurchase(issuer.Cik);

        Assert.Equal(ShortMarket.NewYork("2023-02-16 12:00:00"), filing.AcceptedAt);
        Assert.Equal(
            [(filing.Accession.ToString(), "Reporting"), (filing.Accession.ToString(), "Issuer")],
            FeedEntry.Read(await caller.TextAsync(Feed)).Take(2).Select(entry => (entry.Accession, entry.Role)));
        Assert.Equal(filing.ToBytes(), await caller.BytesAsync($"/Archives/edgar/data/{issuer.Cik.Value}/{filing.Accession}.txt"));
    }

    [Fact]
    public void AcceptPurchase_OfAnIssuer_ReadsAsAPurchaseOnTheOpenMarket()
    {
        using var caller = market.At(Now);
        var issuer = market.Market.Issuers[7];
        var filing = caller.Edgar.AcceptPurchase(issuer.Cik);
        var read = Assert.IsType<ReadSubmission>(new SubmissionReader().Read("", filing.ToBytes())).Filing;
        var row = Assert.Single(read.Document.Transactions);

        Assert.Equal(OwnershipForm.Form4, read.Document.Form);
        Assert.Equal(issuer.Cik, read.Document.Issuer.Cik);
        Assert.Equal(("P", "A"), (row.Code.Text, row.AcquiredOrDisposed.Text));
        Assert.Equal(new DateOnly(2023, 2, 15), row.TransactionDate.Value);
        Assert.True(row.Shares.Value > 0 && row.PricePerShare.Value > 0 && row.SharesOwnedFollowing.Value > row.Shares.Value);
    }

    [Fact]
    public void AcceptPurchase_ManyTimes_NeverTheSameTradeTwice()
    {
        using var caller = market.At(Now);
        var filings = Enumerable.Range(0, 40).Select(_ => caller.Edgar.AcceptPurchase(market.Market.Issuers[7].Cik)).ToList();

        Assert.Equal(40, filings.Select(filing => filing.Accession).Distinct().Count());
        Assert.Equal(40, filings.Select(filing => (filing.OwnerCiks.Single(), filing.Document.Transactions[0].TransactionDate.Value)).Distinct().Count());
    }

    [Fact]
    public void AcceptPurchase_AfterTheLastDayOfTheMarket_Works()
    {
        using var caller = market.At(ShortMarket.NewYork("2024-06-01 03:00"));

        Assert.Equal(new DateOnly(2024, 6, 1), caller.Edgar.AcceptPurchase().FiledOn);
    }

    [Fact]
    public void AcceptPurchase_UnknownIssuer_Refused()
    {
        using var caller = market.At(Now);

        Assert.Throws<ArgumentException>(() => caller.Edgar.AcceptPurchase(new Cik(1)));
    }

    [Fact]
    public void AcceptAmendment_OfAPurchase_HalvesItsShares()
    {
        var clock = new SetClock(Now);
        using var caller = market.At(clock);
        var original = caller.Edgar.AcceptPurchase();
        clock.Now = Now.AddDays(1);
        var amendment = caller.Edgar.AcceptAmendment(original);
        var read = Assert.IsType<ReadSubmission>(new SubmissionReader().Read("", amendment.ToBytes())).Filing;

        Assert.Equal(OwnershipForm.Form4Amendment, read.Document.Form);
        Assert.Equal(original.FiledOn, read.Document.DateOfOriginalSubmission.Value);
        Assert.Equal(Math.Floor(original.Document.Transactions[0].Shares.Value!.Value / 2), read.Document.Transactions[0].Shares.Value);
        Assert.Equal(original.OwnerCiks, amendment.OwnerCiks);
        Assert.Throws<ArgumentException>(() => caller.Edgar.AcceptAmendment(amendment));
    }

    [Fact]
    public async Task Accept_FilingOfAnotherMarket_ServedFromItsAcceptance()
    {
        var filing = new SimulatedMarket(99, new DateOnly(2024, 2, 15), new DateOnly(2024, 2, 15)).Filings().Last();
        var other = new SimulatedMarket(12, new DateOnly(2023, 1, 3), new DateOnly(2023, 1, 6));
        var clock = new SetClock(filing.AcceptedAt.AddSeconds(-1));
        using var caller = new EdgarCaller(new SimulatedEdgar(other, clock));
        var path = $"/Archives/edgar/data/{filing.IssuerCik.Value}/{filing.Accession}.txt";
        caller.Edgar.Accept(filing);

        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(path));
        clock.Now = filing.AcceptedAt;
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(path));
        Assert.Throws<ArgumentException>(() => caller.Edgar.Accept(filing));
    }

    [Fact]
    public async Task Get_OnAnyHost_Answered()
    {
        using var caller = market.At(Now);

        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync("https://www.sec.gov" + Feed));
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync($"http://127.0.0.1:5090/submissions/CIK{market.Market.Issuers[0].Cik}.json"));
    }
}
