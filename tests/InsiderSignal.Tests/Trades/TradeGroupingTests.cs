using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class TradeGroupingTests
{
    [Fact]
    public void Derive_TranchesOfOneOrder_AreOneEvent()
    {
        var trades = RowDraft.Derive(
            new RowDraft { Line = 1, Shares = 100, Price = 10.00m, Following = 4_900, Side = TradeSide.Sale },
            new RowDraft { Line = 2, Shares = 200.5m, Price = 10.10m, Following = 4_699.5m, Side = TradeSide.Sale },
            new RowDraft { Line = 5, Shares = 300, Price = 10.20m, Following = 700, Side = TradeSide.Sale, Indirect = "By Trust" });

        var only = Assert.Single(trades.Now());
        Assert.Equal(IssuerTradesReading.Id(1, 1), only.Id);
        Assert.Equal(3, only.RowCount);
        Assert.Equal(600.5m, only.Shares);
        Assert.Equal(1_000m + 2_025.05m + 3_060m, only.Value);
        Assert.Equal(5_000m + 1_000m, only.SharesBefore);
    }

    [Fact]
    public void Derive_TwoOriginalFilingsWithOneKey_AddUpUnderTheFirst()
    {
        var trades = RowDraft.Derive(
            new RowDraft { Filing = 2, Line = 3, Filed = "2024-05-13", Shares = 500, Roles = Roles.TenPercent },
            new RowDraft { Filing = 1, Line = 2, Filed = "2024-05-10", Shares = 100 });

        var only = Assert.Single(trades.Now());
        Assert.Equal(IssuerTradesReading.Id(1, 2), only.Id);
        Assert.Equal(600m, only.Shares);
        Assert.Equal(RowDraft.Day("2024-05-10"), only.FiledOn);
        Assert.Equal(RowDraft.Day("2024-05-13"), only.KnownFrom);
        Assert.Equal(Roles.Director | Roles.TenPercent, only.Roles);
        Assert.Equal(100m, Assert.Single(trades.AsOf(RowDraft.Day("2024-05-12"))).Shares);
    }

    [Theory]
    [InlineData(101, "2024-05-08", TradeSide.Buy, "commonstock")]
    [InlineData(100, "2024-05-07", TradeSide.Buy, "commonstock")]
    [InlineData(100, "2024-05-08", TradeSide.Sale, "commonstock")]
    [InlineData(100, "2024-05-08", TradeSide.Buy, "classbcommonstock")]
    public void Derive_OtherOwnerDateSideOrClass_IsAnotherEvent(int owner, string traded, TradeSide side, string securityClass)
    {
        var trades = RowDraft.Derive(
            new RowDraft { Filing = 1 },
            new RowDraft { Filing = 2, Owner = owner, Traded = traded, Side = side, Class = securityClass, Following = 7_777 });

        Assert.Equal(2, trades.Now().Count(version => version.CopyOf is null));
    }

    [Fact]
    public void Derive_PriceMissing_CountsAndAddsNoDollars()
    {
        var trades = RowDraft.Derive(new RowDraft { Line = 1, Price = null, Shares = 10 }, new RowDraft { Line = 2, Price = 3, Shares = 5 });

        var only = Assert.Single(trades.Now());
        Assert.Equal((2, 15m, 15m), (only.RowCount, only.Shares, only.Value));
        Assert.False(only.IsSuspect);
    }

    [Fact]
    public void Derive_SameDayFilings_AreTakenInOrderOfAcceptance()
    {
        var trades = RowDraft.Derive(
            new RowDraft { Filing = 1, Accepted = "20:00:00" },
            new RowDraft { Filing = 2, Accepted = "15:00:00" },
            new RowDraft { Filing = 3, Accepted = null });

        var only = Assert.Single(trades.Events);
        Assert.Equal(IssuerTradesReading.Id(3), only.Id);
        Assert.Equal(3, only.RowCount);
    }
}
