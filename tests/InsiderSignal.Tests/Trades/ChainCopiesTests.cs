using InsiderSignal.Core.Trades;
using Xunit;
using static InsiderSignal.Tests.Trades.IssuerTradesReading;

namespace InsiderSignal.Tests.Trades;

public sealed class ChainCopiesTests
{
    // A fund of 100,000 shares buys 1,000 more.
    private static readonly RowDraft Fund = new() { Filing = 1, Owner = 1, Filed = "2024-05-10", Following = 101_000 };
    private static readonly RowDraft Manager = Fund with { Filing = 2, Owner = 2, Filed = "2024-05-13" };

    [Fact]
    public void Derive_SameBlockOfTwoOwners_IsOneEventWithACopy()
    {
        var trades = RowDraft.Derive(Manager, Fund);

        Assert.Equal([null, Id(1)], trades.Now().Select(version => version.CopyOf));
    }

    [Fact]
    public void Derive_TwoDirectorsAtAnOffering_AreTwoEvents()
    {
        // Each buys 3,334 shares at the offering price and owns just these afterwards, directly.
        var director = new RowDraft { Filing = 1, Owner = 1, Shares = 3_334, Price = 6, Following = 3_334 };

        var trades = RowDraft.Derive(director, director with { Filing = 2, Owner = 2 });

        Assert.All(trades.Now(), version => Assert.Null(version.CopyOf));
        Assert.Equal(2, trades.Now().Count);
    }

    [Theory]
    [InlineData(null, "By Spouse")]
    [InlineData("By Fund", null)]
    [InlineData("By Fund", "By Fund")]
    public void Derive_OneReportsItAsIndirect_IsACopy(string? first, string? second)
    {
        var director = new RowDraft { Filing = 1, Owner = 1, Shares = 3_334, Price = 6, Following = 3_334, Indirect = first };

        var trades = RowDraft.Derive(director, director with { Filing = 2, Owner = 2, Indirect = second });

        Assert.Equal(Id(1), trades.Now()[1].CopyOf);
    }

    [Theory]
    [InlineData("2024-05-15", true)]
    [InlineData("2024-05-16", false)]
    public void Derive_FiledDaysApart_CopiesOnlyWithinFive(string filed, bool isCopy)
    {
        var trades = RowDraft.Derive(Fund, Manager with { Filed = filed });

        Assert.Equal(isCopy, trades.Now()[1].CopyOf is not null);
    }

    [Fact]
    public void Derive_AnyFigureDiffersOrIsMissing_IsNoCopy()
    {
        RowDraft[] others =
        [
            Manager with { Shares = 1_001 }, Manager with { Price = 10.01m }, Manager with { Following = 101_001 },
            Manager with { Shares = null }, Manager with { Price = null }, Manager with { Following = null },
            Manager with { Side = TradeSide.Sale }, Manager with { Traded = "2024-05-07" }, Manager with { Owner = 1, Class = "unit" },
        ];

        foreach (var other in others)
            Assert.All(RowDraft.Derive(Fund, other).Now(), version => Assert.Null(version.CopyOf));
        foreach (var blind in new[] { Fund with { Price = null }, Fund with { Following = null }, Fund with { Shares = null } })
            Assert.All(RowDraft.Derive(blind, blind with { Filing = 2, Owner = 2 }).Now(), version => Assert.Null(version.CopyOf));
    }

    [Fact]
    public void Derive_RowsInAnotherOrder_AreTheSameBlock()
    {
        var second = Fund with { Line = 2, Shares = 7, Following = 101_007 };

        var trades = RowDraft.Derive(Fund, second, Manager with { Line = 2 }, second with { Filing = 2, Owner = 2, Filed = "2024-05-13", Line = 1 });

        Assert.Equal(Id(1), trades.Now()[1].CopyOf);
    }

    [Fact]
    public void Derive_OneRowMore_IsAnotherBlock()
    {
        var trades = RowDraft.Derive(Fund, Manager, Manager with { Line = 2 });

        Assert.Null(trades.Now()[1].CopyOf);
    }

    [Fact]
    public void Derive_ChainOfThree_AllPointToTheFirst()
    {
        // The third is within five days of the second, not of the first.
        var trades = RowDraft.Derive(Fund, Manager, Manager with { Filing = 3, Owner = 3, Filed = "2024-05-17" });

        Assert.Equal([null, Id(1), Id(1)], trades.Now().Select(version => version.CopyOf));
    }

    [Fact]
    public void Derive_TitlesWordedDifferently_AreStillOneBlock()
    {
        var trades = RowDraft.Derive(Fund, Manager with { Class = "commonstockparvalue0001" });

        Assert.Equal(Id(1), trades.Now()[1].CopyOf);
    }

    [Fact]
    public void Derive_AmendmentTakesTheLikenessAway_CopyIsOneNoMore()
    {
        var trades = RowDraft.Derive(Fund, Manager, Fund with { Filing = 3, Filed = "2024-06-03", IsAmendment = true, Shares = 900 });

        Assert.Equal(Id(1), trades.AsOf(RowDraft.Day("2024-06-02")).Single(version => version.Id == Id(2)).CopyOf);
        Assert.All(trades.Now(), version => Assert.Null(version.CopyOf));
    }

    [Fact]
    public void Derive_OwnersOtherClassInTheChain_IsNoCopyOfTheirOwn()
    {
        // The same figures in two classes of one owner: the manager's report copies the first, the second is an event of its own.
        var trades = RowDraft.Derive(Fund, Manager, Fund with { Filing = 3, Filed = "2024-05-14", Class = "unit" });

        Assert.Equal([null, Id(1), null], trades.Now().Select(version => version.CopyOf));
    }
}
