using System.Net;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Tests.Simulation.Serving;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Faults;

public sealed class EdgarFaultsTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private const string Index = "/Archives/edgar/daily-index/2023/QTR1/master.20230216.idx";
    private const string FullIndex = "/Archives/edgar/full-index/2023/QTR1/master.idx";

    private static readonly DateTimeOffset Evening = ShortMarket.NewYork("2023-02-16 20:00");
    private static readonly DateTimeOffset Morning = ShortMarket.NewYork("2023-02-17 06:00");

    private readonly SetClock _clock = new(Evening);
    private readonly EdgarFaults _faults = new();

    private SimulatedFiling Filing => market.Filings.Last(filing => filing.AcceptedAt <= Evening.AddHours(-1) && filing.Form == OwnershipForm.Form4);

    [Fact]
    public async Task Script_SecondAndThirdRequestForAPrefix_ThoseAlone()
    {
        _faults.Script("/submissions/", EdgarFault.ServiceUnavailable, first: 2, times: 2);
        using var caller = market.At(_clock, _faults);
        var statuses = new List<HttpStatusCode>();
        foreach (var issuer in market.Market.Issuers.Take(4))
        {
            statuses.Add(await caller.StatusAsync($"/submissions/CIK{issuer.Cik}.json"));
            Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync("/elsewhere"));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], statuses);
    }

    [Fact]
    public async Task Rate_AQuarter_HitsAboutAQuarterAndNotTheSameInAnotherSeed()
    {
        var first = await HitsAsync(new EdgarFaults { Rate = 0.25, Seed = 1 }, backwards: false);

        Assert.InRange(first.Count, 70, 130);
        Assert.NotEqual(first, await HitsAsync(new EdgarFaults { Rate = 0.25, Seed = 2 }, backwards: false));
    }

    [Fact]
    public async Task Rate_SameQuestionsInAnotherOrder_SameFaults() => Assert.Equal(
        await HitsAsync(new EdgarFaults { Rate = 0.25, Seed = 1 }, backwards: false),
        await HitsAsync(new EdgarFaults { Rate = 0.25, Seed = 1 }, backwards: true));

    [Fact]
    public async Task Rate_OfChosenKinds_NoOthers()
    {
        var hits = await HitsAsync(new EdgarFaults { Rate = 0.5, Seed = 1, Kinds = [EdgarFault.NotFound, EdgarFault.EmptyBody] }, backwards: false);

        Assert.Equal([EdgarFault.NotFound, EdgarFault.EmptyBody], hits.Values.Distinct().Order());
    }

    [Fact]
    public async Task Hide_Filing_NotInTheFeedButInTheIndex()
    {
        _faults.Hide(Filing.Accession);
        using var caller = market.At(_clock, _faults);

        Assert.DoesNotContain(await FeedAsync(caller, 0, 100), entry => entry.Accession == Filing.Accession.ToString());
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(PathOf(Filing)));
        _clock.Now = Morning;
        Assert.Contains($"{Filing.Accession}", await caller.TextAsync(Index), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListTwice_Filing_OnTwoPagesOfTheFeedAndTwiceInIndexes()
    {
        _faults.ListTwice(Filing.Accession);
        using var caller = market.At(_clock, _faults);

        Assert.Contains(await FeedAsync(caller, 0, 20), entry => entry.Accession == Filing.Accession.ToString());
        Assert.Contains(await FeedAsync(caller, 20, 20), entry => entry.Accession == Filing.Accession.ToString());
        _clock.Now = ShortMarket.NewYork("2023-02-17 06:00");
        foreach (var index in new[] { Index, FullIndex })
        {
            var lines = MasterIndexLine.Read(await caller.TextAsync(index)).Where(line => line.Path.Contains($"{Filing.Accession}", StringComparison.Ordinal));
            Assert.All(lines.GroupBy(line => line.Cik), lines => Assert.Equal(2, lines.Count()));
        }
    }

    [Fact]
    public async Task HoldBack_Original_NowhereUntilThenAndItsAmendmentBefore()
    {
        using var caller = market.At(_clock, _faults);
        var original = caller.Edgar.AcceptPurchase();
        _clock.Now = Morning;
        var amendment = caller.Edgar.AcceptAmendment(original);
        _faults.HoldBack(original.Accession, Morning.AddHours(2));

        Assert.Equal([amendment.Accession], await PlacesAsync(caller, original, amendment));
        _clock.Now = Morning.AddHours(2);
        Assert.Equal([original.Accession, amendment.Accession], await PlacesAsync(caller, original, amendment));
        Assert.Contains($"{original.Accession}", await caller.TextAsync(Index), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Miss_Filing_NotFoundSoManyTimesUnderWhateverKey()
    {
        _faults.Miss(Filing.Accession, 2);
        using var caller = market.At(_clock, _faults);

        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(PathOf(Filing)));
        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync($"/Archives/edgar/data/{Filing.OwnerCiks.First().Value}/{Filing.Accession}.txt"));
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(PathOf(Filing)));
        Assert.Contains(await FeedAsync(caller, 0, 100), entry => entry.Accession == Filing.Accession.ToString());
    }

    [Fact]
    public async Task ListsEarly_IndexOfTheRunningDay_WhatThereIsSoFar()
    {
        using var caller = market.At(_clock, new EdgarFaults { ListsEarly = true });
        var early = MasterIndexLine.Read(await caller.TextAsync(Index));
        _clock.Now = Morning;
        var whole = MasterIndexLine.Read(await caller.TextAsync(Index));

        Assert.NotEmpty(early);
        Assert.True(early.Count < whole.Count);
        Assert.Subset(whole.ToHashSet(), early.ToHashSet());
        Assert.Contains(early, line => line.Path.Contains($"{Filing.Accession}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ListsEarly_BeforeAnythingIsFiled_Denied()
    {
        _clock.Now = ShortMarket.NewYork("2023-02-16 00:30");
        using var caller = market.At(_clock, new EdgarFaults { ListsEarly = true });

        Assert.Equal(HttpStatusCode.Forbidden, await caller.StatusAsync(Index));
    }

    private async Task<Dictionary<string, EdgarFault>> HitsAsync(EdgarFaults faults, bool backwards)
    {
        using var caller = market.At(new SetClock(Evening), faults);
        var paths = Enumerable.Range(0, 400).Select(number => $"/page/{number}");
        foreach (var path in backwards ? paths.Reverse() : paths)
        {
            try
            {
                using var response = await caller.Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            }
            catch (HttpRequestException)
            {
                // A connection that breaks is one of the faults.
                continue;
            }
        }

        return caller.Edgar.Log.Where(request => request.Fault is not null)
            .OrderBy(request => request.Path, StringComparer.Ordinal)
            .ToDictionary(request => request.Path, request => request.Fault!.Value);
    }

    private static async Task<List<FeedEntry>> FeedAsync(EdgarCaller caller, int start, int count) => FeedEntry.Read(await caller.TextAsync(
        $"/cgi-bin/browse-edgar?action=getcurrent&type=4&owner=only&count={count}&start={start}&output=atom"));

    /// <summary>Which of the filings are both listed and served.</summary>
    private static async Task<List<AccessionNumber>> PlacesAsync(EdgarCaller caller, params SimulatedFiling[] filings)
    {
        var listed = (await FeedAsync(caller, 0, 100)).Select(entry => entry.Accession).ToHashSet();
        var found = new List<AccessionNumber>();
        foreach (var filing in filings)
        {
            var isServed = await caller.StatusAsync(PathOf(filing)) == HttpStatusCode.OK;
            Assert.Equal(isServed, listed.Contains(filing.Accession.ToString()));
            if (isServed)
                found.Add(filing.Accession);
        }

        return found;
    }

    private static string PathOf(SimulatedFiling filing) => $"/Archives/edgar/data/{filing.IssuerCik.Value}/{filing.Accession}.txt";
}
