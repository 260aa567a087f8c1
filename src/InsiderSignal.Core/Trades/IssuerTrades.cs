namespace InsiderSignal.Core.Trades;

/// <summary>All that is derived from one issuer's eligible rows.</summary>
/// <param name="Events">Every version of every event, copies included, ordered by id and then by known-from.</param>
/// <param name="Rows">What became of each eligible row, ordered by accession and line.</param>
public sealed record IssuerTrades(IReadOnlyList<TradeEvent> Events, IReadOnlyList<TradeRowStanding> Rows);
