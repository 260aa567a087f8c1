using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Tests.Ratios;

public sealed class HistoryTallyTests
{
    [Fact]
    public void Of_EveryKind_CountsEachOnce()
    {
        var later = Histories.Day("2025-03-10");
        var tally = HistoryTally.Of(Histories.Of(
            Histories.Buy("2025-03-03", owner: 1),
            Histories.Buy("2025-03-03", owner: 2) with { IsPlanned = true, IsByPeople = false },
            Histories.Sale("2025-03-03", owner: 3) with { IsPlanned = true, IsRoutine = true },
            Histories.Sale("2025-03-03", owner: 4) with { IsSuspect = true },
            Histories.Sale("2025-03-03", owner: 5) with { IsCopy = true, IsPlanned = true, IsSuspect = true },
            Histories.Sale("2025-03-03", owner: 6) with { KnownUntil = later, IsPlanned = true },
            Histories.Sale("2025-03-03", owner: 6) with { KnownFrom = later }));

        Assert.Equal(
            new HistoryTally { Buys = 2, Sells = 3, PlannedBuys = 1, PlannedSells = 1, Routine = 1, ByPeople = 4, Suspect = 1, Copies = 1, Superseded = 1 },
            tally);
        Assert.Equal(5, tally.Events);
    }

    [Fact]
    public void Of_NoEvents_IsAllZero() => Assert.Equal(0, HistoryTally.Of(TradeHistory.Empty).Events);
}
