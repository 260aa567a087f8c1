using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class IssuerBookProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(1_500);

    [Fact]
    public void Derive_AsOfAnyFiledDate_EqualsNaiveDerivationOfTheFilingsUntilThen() =>
        Check.One(Config, Prop.ForAll(FilingGenerator.Filings, filings =>
        {
            var derived = Derive(filings);
            foreach (var date in filings.Select(rows => rows[0].FiledOn).Distinct())
            {
                var naive = new NaiveDerivation(filings.Where(rows => rows[0].FiledOn <= date).SelectMany(rows => rows));
                var read = derived.AsOf(date).Select(version => version with { KnownFrom = default, KnownUntil = null });
                Assert.Equal(naive.Events(), read);
            }

            Assert.Equal(new NaiveDerivation(filings.SelectMany(rows => rows)).Rows(), derived.Rows);
        }));

    [Fact]
    public void Derive_AsOfAnyFiledDate_EqualsFreshDerivationOfTheFilingsUntilThen() =>
        Check.One(Config, Prop.ForAll(FilingGenerator.Filings, filings =>
        {
            var derived = Derive(filings);
            foreach (var date in filings.Select(rows => rows[0].FiledOn).Distinct())
            {
                var fresh = Derive(filings.Where(rows => rows[0].FiledOn <= date));
                Assert.Equal(fresh.Now().Select(Timeless), derived.AsOf(date).Select(Timeless));
            }
        }));

    [Fact]
    public void Derive_AnyOrderOfArrival_GivesTheSame() =>
        Check.One(Config, Prop.ForAll(FilingGenerator.Filings, Gen.Choose(0, 1_000_000).ToArbitrary(), (filings, seed) =>
        {
            var shuffled = filings.ToArray();
            new Random(seed).Shuffle(shuffled);
            Same(Derive(filings), Derive(shuffled.Select(rows => rows.Reverse().ToArray())));
        }));

    [Fact]
    public void Derive_FilingsAddedTwice_GivesTheSame() =>
        Check.One(Config, Prop.ForAll(FilingGenerator.Filings, filings => Same(Derive(filings), Derive(filings.Concat(filings)))));

    [Fact]
    public void Derive_OneByOneOrInABatch_GivesTheSame() =>
        Check.One(Config, Prop.ForAll(FilingGenerator.Filings, filings =>
        {
            var book = new IssuerBook(RowDraft.Issuer);
            foreach (var rows in filings)
            {
                book.Add(rows);
                book.Derive();
            }

            Same(Derive(filings), book.Derive());
        }));

    [Fact]
    public void Derive_Versions_FollowOneAnotherWithoutGapAndDiffer() =>
        Check.One(Config, Prop.ForAll(FilingGenerator.Filings, filings =>
        {
            foreach (var versions in Derive(filings).Events.GroupBy(version => version.Id))
            {
                var inOrder = versions.ToList();
                Assert.Equal(inOrder[0].FiledOn, inOrder[0].KnownFrom);
                Assert.Null(inOrder[^1].KnownUntil);
                foreach (var (before, after) in inOrder.Zip(inOrder.Skip(1)))
                {
                    Assert.Equal(before.KnownUntil, after.KnownFrom);
                    Assert.True(before.KnownFrom < after.KnownFrom);
                    Assert.NotEqual(Timeless(before), Timeless(after));
                }
            }
        }));

    [Fact]
    public void Derive_Originals_AreNeverCopies() =>
        Check.One(Config, Prop.ForAll(FilingGenerator.Filings, filings =>
        {
            var now = Derive(filings).Now();
            var counted = now.Where(version => version.CopyOf is null).Select(version => version.Id).ToHashSet();
            Assert.All(now.Where(version => version.CopyOf is not null), copy => Assert.Contains(copy.CopyOf!.Value, counted));
        }));

    private static IssuerTrades Derive(IEnumerable<TradeRow[]> filings)
    {
        var book = new IssuerBook(RowDraft.Issuer);
        foreach (var rows in filings)
            book.Add(rows);
        return book.Derive();
    }

    private static TradeEvent Timeless(TradeEvent version) => version with { KnownFrom = default, KnownUntil = null };

    private static void Same(IssuerTrades expected, IssuerTrades actual)
    {
        Assert.Equal(expected.Events, actual.Events);
        Assert.Equal(expected.Rows, actual.Rows);
    }
}
