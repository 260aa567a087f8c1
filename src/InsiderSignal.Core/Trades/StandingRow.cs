namespace InsiderSignal.Core.Trades;

/// <summary>A row that stands in an event, with what the price check makes of it.</summary>
internal sealed class StandingRow(TradeRow row, StatedEvent statedBy)
{
    public TradeRow Row { get; } = row;

    public StatedEvent StatedBy { get; } = statedBy;

    public bool IsFarFromMedian { get; set; }

    public bool IsLoneHighPrice { get; set; }

    public bool HasImpossibleValue { get; } = PriceCheck.IsImpossible(row);

    // The rules are told apart in the order in which the domain states them.
    public SuspectReason Suspect => this switch
    {
        { IsFarFromMedian: true } => SuspectReason.FarFromMedian,
        { IsLoneHighPrice: true } => SuspectReason.LoneHighPrice,
        { HasImpossibleValue: true } => SuspectReason.ImpossibleValue,
        _ => SuspectReason.None,
    };
}
