using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>A trade event is named by the row that first stated it.</summary>
/// <param name="Accession">The first filing that stated the event.</param>
/// <param name="Line">The lowest Table I line of the event's rows in that filing.</param>
public readonly record struct TradeEventId(AccessionNumber Accession, int Line)
{
    /// <inheritdoc />
    public override string ToString() => $"{Accession}:{Line}";
}
