using InsiderSignal.Core.Plans;
using InsiderSignal.Tests.Ratios;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Plans;

public sealed class PlannedMonthsTests
{
    [Fact]
    public void Of_ThreeMonths_CountsSalesThatStand()
    {
        var history = Histories.Of(
            Sale("2023-01-03"),
            Sale("2023-01-31", owner: 11) with { IsPlanned = true },
            Sale("2023-01-31", owner: 12) with { IsPlanned = true, IsCopy = true },
            Sale("2023-01-31", owner: 13) with { KnownUntil = Day("2023-02-01") },
            Buy("2023-01-10") with { IsPlanned = true },
            Sale("2023-03-01") with { IsPlanned = true });

        var months = PlannedMonths.Of(history, DateOnly.MinValue, DateOnly.MaxValue);

        Assert.Equal([new(Date("2023-01-01"), 2, 1), new(Date("2023-02-01"), 0, 0), new PlannedMonth(Date("2023-03-01"), 1, 1)], months);
        Assert.Equal([0.5, null, 1], months.Select(month => month.Share));
    }

    [Fact]
    public void Of_PartOfAMonth_CountsNoMore() =>
        Assert.Equal(
            [new PlannedMonth(Date("2023-01-01"), 1, 0)],
            PlannedMonths.Of(Histories.Of(Sale("2023-01-03"), Sale("2023-01-05", owner: 11), Sale("2023-01-20", owner: 12)), Date("2023-01-04"), Date("2023-01-19")));
}
