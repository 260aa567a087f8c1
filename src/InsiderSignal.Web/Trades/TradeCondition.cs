using InsiderSignal.Core.Screening;

namespace InsiderSignal.Web.Trades;

/// <summary>One condition of a query in words.</summary>
/// <param name="Words">As in "Chief executives".</param>
/// <param name="Without">The query without it.</param>
public sealed record TradeCondition(string Words, TradeQuery Without);
