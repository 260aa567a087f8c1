using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class SharesBeforeTests
{
    [Fact]
    public void Derive_SaleInTranches_TakesTheHoldingBeforeTheFirst()
    {
        var trades = RowDraft.Derive(
            new RowDraft { Line = 1, Side = TradeSide.Sale, Shares = 100, Following = 900 },
            new RowDraft { Line = 2, Side = TradeSide.Sale, Shares = 300, Following = 600 });

        Assert.Equal(1_000m, Assert.Single(trades.Now()).SharesBefore);
    }

    [Fact]
    public void Derive_BuyInTranches_TakesTheHoldingBeforeTheFirst()
    {
        var trades = RowDraft.Derive(
            new RowDraft { Line = 1, Shares = 100, Following = 1_100 }, new RowDraft { Line = 2, Shares = 300, Following = 1_400 });

        Assert.Equal(1_000m, Assert.Single(trades.Now()).SharesBefore);
    }

    [Fact]
    public void Derive_SeveralHoldings_AddUpByNature()
    {
        var sale = new RowDraft { Side = TradeSide.Sale, Shares = 10 };

        var trades = RowDraft.Derive(
            sale with { Line = 1, Following = 90 },
            sale with { Line = 2, Following = 990, Indirect = "By Trust" },
            sale with { Line = 3, Following = 980, Indirect = "by trust " },
            sale with { Line = 4, Following = 40, Indirect = "By Spouse" });

        Assert.Equal(100m + 1_000m + 50m, Assert.Single(trades.Now()).SharesBefore);
    }

    [Fact]
    public void Derive_FigureMissingOrImpossible_IsUnknown()
    {
        RowDraft[] drafts = [new() { Following = null }, new() { Shares = null }, new() { Shares = 10, Following = 9 }];

        foreach (var draft in drafts)
            Assert.Null(Assert.Single(RowDraft.Derive(draft, new RowDraft { Line = 2 , Shares = 10, Following = 9, Price = draft.Price }).Now()).SharesBefore);
    }

    [Fact]
    public void Derive_NothingLeft_IsTheWholeHolding()
    {
        Assert.Equal(500m, Assert.Single(RowDraft.Derive(new RowDraft { Side = TradeSide.Sale, Shares = 500, Following = 0 }).Now()).SharesBefore);
    }
}
