using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class PlannedShareTests
{
    private static TradeEvent Sale(params (decimal? Shares, PlanStatus Plan, string? Adopted)[] rows) =>
        Assert.Single(RowDraft.Derive(rows.Select((row, i) =>
            new RowDraft { Line = i + 1, Side = TradeSide.Sale, Shares = row.Shares, Plan = row.Plan, Adopted = row.Adopted })).Now());

    [Theory]
    [InlineData(50, 50, true, PlanStatus.Footnote)]
    [InlineData(49, 51, false, PlanStatus.None)]
    [InlineData(51, 49, true, PlanStatus.Footnote)]
    public void Derive_HalfOfTheShares_MakesTheEventPlanned(int planned, int other, bool expected, PlanStatus status)
    {
        var stated = Sale((planned, PlanStatus.Footnote, "2023-11-01"), (other, PlanStatus.None, null));

        Assert.Equal(expected, stated.IsPlanned);
        Assert.Equal(status, stated.Plan);
        Assert.Equal(expected ? RowDraft.Day("2023-11-01") : null, stated.PlanAdoptedOn);
    }

    [Fact]
    public void Derive_SeveralPlans_EarliestAdoptionAndStrongestStatus()
    {
        var stated = Sale((10, PlanStatus.Footnote, "2024-02-01"), (10, PlanStatus.Declared, "2023-11-01"), (5, PlanStatus.Unknown, null));

        Assert.Equal((PlanStatus.Declared, RowDraft.Day("2023-11-01")), (stated.Plan, stated.PlanAdoptedOn!.Value));
        Assert.Equal(RowDraft.Day("2024-05-08").DayNumber - RowDraft.Day("2023-11-01").DayNumber, stated.CoolingOffDays);
    }

    [Fact]
    public void Derive_NoSharesStated_WeighsRows()
    {
        Assert.True(Sale((null, PlanStatus.Declared, null)).IsPlanned);
        Assert.False(Sale((null, PlanStatus.Unknown, null), (null, PlanStatus.Unknown, null), (null, PlanStatus.Declared, null)).IsPlanned);
    }
}
