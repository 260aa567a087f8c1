using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

[Collection(SampleMarketTestGroup.Name)]
public sealed class SimulatedMarketTests(SampleMarket sample)
{
    private static readonly DateOnly BoxFrom = new(2023, 4, 1);

    [Fact]
    public void Filings_SameSeed_SameBytes() => Assert.Equal(Hash(sample.Filings), Hash(SimulatedMarket.Sample().Filings()));

    [Fact]
    public void Filings_EnumeratedAgain_SameBytes()
    {
        var market = new SimulatedMarket(7, new DateOnly(2024, 1, 2), new DateOnly(2024, 2, 16));

        Assert.Equal(Hash(market.Filings()), Hash(market.Filings()));
    }

    [Fact]
    public void Filings_AnySeedAndDays_ReadableAndInOrder()
    {
        var start = new DateOnly(2019, 1, 1);
        Prop.ForAll<int, NonNegativeInt, NonNegativeInt>((seed, from, length) =>
        {
            var first = start.AddDays(from.Get * 97 % 3000);
            var filings = new SimulatedMarket(seed, first, first.AddDays(length.Get % 40)).Filings().ToList();
            var reader = new SubmissionReader();
            return filings.TrueForAll(filing => reader.Read("", filing.ToBytes()) is ReadSubmission)
                && filings.TrueForAll(filing => filing.FiledOn >= first && filing.FiledOn <= first.AddDays(length.Get % 40))
                && filings.Zip(filings.Skip(1)).All(pair => pair.First.AcceptedAt <= pair.Second.AcceptedAt);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void Filings_OtherSeed_OtherBytes()
    {
        var (first, last) = (new DateOnly(2024, 1, 2), new DateOnly(2024, 2, 16));

        Assert.NotEqual(Hash(new SimulatedMarket(7, first, last).Filings()), Hash(new SimulatedMarket(8, first, last).Filings()));
    }

    [Fact]
    public void Filings_Sample_NumberedOnceAndInOrderOfAcceptance()
    {
        Assert.InRange(sample.Filings.Count, 20_000, 24_000);
        Assert.Equal(sample.Filings.Count, sample.Filings.Select(filing => filing.Accession).Distinct().Count());
        Assert.All(sample.Filings.Zip(sample.Filings.Skip(1)), pair => Assert.True(pair.First.AcceptedAt <= pair.Second.AcceptedAt));
        Assert.DoesNotContain(sample.Filings, filing => filing.Accession.IsInferred);
    }

    [Fact]
    public void Filings_Sample_OnEveryBusinessDayAndNoOther()
    {
        var days = sample.Filings.Select(filing => filing.FiledOn).Distinct().ToHashSet();

        for (var day = sample.Market.First; day <= sample.Market.Last; day = day.AddDays(1))
            Assert.True(BusinessCalendar.IsBusinessDay(day) == days.Contains(day), $"{day}");
    }

    [Fact]
    public void Filings_Sample_AcceptedMostlyAfterTheCloseAndNeverAfterEdgarEnds()
    {
        var evening = sample.Filings.Count(filing => NewYorkHour(filing) >= 16);

        Assert.InRange(evening / (double)sample.Filings.Count, 0.8, 0.95);
        Assert.All(sample.Filings, filing => Assert.InRange(NewYorkHour(filing), 6, 21.5));
    }

    [Fact]
    public void Filings_BeforeTheBox_HaveNone() =>
        Assert.All(sample.Filings.Where(filing => filing.FiledOn < BoxFrom), filing =>
        {
            Assert.Null(filing.Document.Aff10b5One);
            Assert.DoesNotContain("aff10b5One", filing.ToText(), StringComparison.Ordinal);
        });

    [Fact]
    public void Filings_SinceTheBox_HaveItUnlessInitial() =>
        Assert.All(sample.Filings.Where(filing => filing.FiledOn >= BoxFrom), filing =>
        {
            Assert.Equal(filing.Form != OwnershipForm.Form3, filing.Document.Aff10b5One is not null);
            Assert.Equal(
                filing.Form == OwnershipForm.Form3 ? "X0206" : filing.FiledOn < new DateOnly(2023, 7, 17) ? "X0407" : "X0508",
                filing.Document.SchemaVersion);
        });

    [Fact]
    public void Issuers_Sample_CoverEverySector()
    {
        var bySector = sample.Filings.Select(filing => filing.Issuer).Distinct().ToLookup(issuer => issuer.Sector);

        Assert.InRange(sample.Market.Issuers.Count, 400, 450);
        Assert.All(
            Enum.GetValues<Sector>().Except([Sector.Unclassified, Sector.FundsAndShells]),
            sector => Assert.True(bySector[sector].Count() >= 10, $"{sector}"));
        Assert.NotEmpty(bySector[Sector.FundsAndShells]);
    }

    [Fact]
    public void Issuers_Sample_HaveTheSectorOfTheirCode() => Assert.All(sample.Market.Issuers, issuer =>
        Assert.Equal(issuer.Sector, SicSectorMap.Default.SectorOf(issuer.Cik.Value, issuer.Sic)));

    [Fact]
    public void Keys_Sample_OfOnePartyEachAndFarFromRealOnes()
    {
        var names = sample.Filings
            .SelectMany(filing => filing.Document.Owners
                .Select(owner => (owner.Cik, owner.Name!))
                .Append((filing.IssuerCik, filing.Issuer.Name)))
            .Distinct()
            .ToList();

        Assert.Equal(names.Count, names.Select(named => named.Item1).Distinct().Count());
        Assert.All(names, named => Assert.True(named.Item1.Value > 9_000_000));
    }

    [Theory]
    [InlineData("AKTS", "P", 2_077_779, 18.00)]
    [InlineData("DYNL", "S", 9_560, 22.67)]
    public void Filings_ArticleTrade_InTheLastTwoWeeksOnce(string ticker, string code, int shares, double price)
    {
        var trade = Assert.Single(
            from filing in sample.Filings
            from row in filing.Document.Transactions
            where row.Shares.Value == shares && row.PricePerShare.Value == (decimal)price
            select (filing.Issuer.TradingSymbol, row.Code.Text, filing.FiledOn));

        Assert.Equal((ticker, code), (trade.TradingSymbol, trade.Text));
        Assert.InRange(trade.FiledOn, new DateOnly(2025, 6, 16), new DateOnly(2025, 6, 27));
    }

    private static string Hash(IEnumerable<SimulatedFiling> filings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var filing in filings)
            hash.AppendData(filing.ToBytes());
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static double NewYorkHour(SimulatedFiling filing) => NewYorkTime.Clock(filing.AcceptedAt).TimeOfDay.TotalHours;
}
