using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Tests.Ratios;

namespace InsiderSignal.Tests.Screening;

public sealed class PartyTradesTests
{
    private static readonly Cik[] _some = [new(320193), new(5), new(9), new(77)];

    [Fact]
    public void Find_AnyParties_IsWhatNaiveListsGive() => Prop.ForAll(Cases().ToArbitrary(), One).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_NobodyOrNothing_FindsNothing()
    {
        var history = RandomFilters.History([.. Gen.Sample(RandomRatios.Record(40), 50)]);

        Assert.Empty(PartyTrades.Find(history, [], [], [], 25).Latest);
        Assert.Empty(PartyTrades.Find(TradeHistory.Empty, _some, [Sector.Technology], _some, 25).Latest);
    }

    private static Gen<Case> Cases() =>
        from length in RandomRatios.Length
        from records in RandomRatios.Records(length)
        from issuers in Gen.SubListOf(_some)
        from sectors in Gen.SubListOf(Sector.Technology, Sector.Unclassified)
        from owners in Gen.SubListOf(_some)
        from most in Gen.Elements(0, 1, 5, 1000)
        select new Case(records, [.. issuers], [.. sectors], [.. owners], most);

    private static void One(Case @case)
    {
        var history = RandomFilters.History(@case.Records);
        var newestFirst = Enumerable.Range(0, history.Count).Select(place => history[history.Count - 1 - place]).Where(trade => RandomFilters.Passes(trade, new TradeFilter())).ToList();

        var found = PartyTrades.Find(history, @case.Issuers, @case.Sectors, @case.Owners, @case.Most);

        Assert.Equal(
            newestFirst.Where(trade => @case.Issuers.Contains(new Cik(trade.Issuer)) || @case.Owners.Contains(new Cik(trade.Owner)) || @case.Sectors.Contains(trade.Sector)).Take(@case.Most),
            found.Latest);
        foreach (var issuer in @case.Issuers)
            Assert.Equal(newestFirst.Where(trade => trade.Issuer == issuer.Value).Select(trade => (TradeRecord?)trade).FirstOrDefault(), found.OfIssuers.TryGetValue(issuer, out var latest) ? latest : null);
        foreach (var owner in @case.Owners)
        {
            var own = newestFirst.Where(trade => trade.Owner == owner.Value).ToList();
            Assert.Equal(own.Select(trade => (TradeRecord?)trade).FirstOrDefault(), found.OfOwners.TryGetValue(owner, out var latest) ? latest : null);
            Assert.Equal(own.Select(trade => new Cik(trade.Issuer)).Distinct(), found.IssuersOf(owner));
        }
    }

    private sealed record Case(TradeRecord[] Records, Cik[] Issuers, Sector[] Sectors, Cik[] Owners, int Most);
}
