using InsiderSignal.Core.Trades;
using Xunit;
using static InsiderSignal.Tests.Trades.IssuerTradesReading;

namespace InsiderSignal.Tests.Trades;

public sealed class RoutineTradingTests
{
    private static RowDraft In(int filing, string traded, int owner = 100, string? filed = null, TradeSide side = TradeSide.Sale) =>
        new() { Filing = filing, Traded = traded, Filed = filed ?? traded, Owner = owner, Side = side };

    [Fact]
    public void Derive_SameMonthInThreeYearsBefore_IsRoutine()
    {
        var trades = RowDraft.Derive(
            In(1, "2021-03-01"), In(2, "2022-03-31", side: TradeSide.Buy), In(3, "2023-03-15"), In(4, "2024-03-08"), In(5, "2024-04-08"));

        Assert.Equal([false, false, false, true, false], trades.Now().Select(version => version.IsRoutine));
    }

    [Fact]
    public void Derive_AYearMissingOrOfAnotherOwner_IsNotRoutine()
    {
        var trades = RowDraft.Derive(In(1, "2020-03-01"), In(2, "2021-03-01", owner: 7), In(3, "2022-03-31"), In(4, "2023-03-15"), In(5, "2024-03-08"));

        Assert.DoesNotContain(trades.Now(), version => version.IsRoutine);
    }

    [Fact]
    public void Derive_MissingYearFiledLate_IsRoutineFromThenOn()
    {
        var trades = RowDraft.Derive(
            In(1, "2021-03-01"), In(2, "2022-03-31", filed: "2024-06-01"), In(3, "2023-03-15"), In(4, "2024-03-08"));

        Assert.False(trades.AsOf(RowDraft.Day("2024-05-31")).Single(version => version.Id == Id(4)).IsRoutine);
        Assert.True(trades.AsOf(RowDraft.Day("2024-06-01")).Single(version => version.Id == Id(4)).IsRoutine);
    }
}
