namespace InsiderSignal.Tests.Trades;

/// <summary>What is counted of the events first filed in a month.</summary>
public sealed record ReferenceMonth(
    string Month, int Buys, int Sells, int PlannedSells, int CeoBuys, int CeoSells, decimal ValueOfBuys, decimal ValueOfSells)
{
    public static ReferenceMonth operator +(ReferenceMonth left, ReferenceMonth right) => new(
        left.Month,
        left.Buys + right.Buys,
        left.Sells + right.Sells,
        left.PlannedSells + right.PlannedSells,
        left.CeoBuys + right.CeoBuys,
        left.CeoSells + right.CeoSells,
        left.ValueOfBuys + right.ValueOfBuys,
        left.ValueOfSells + right.ValueOfSells);
}
