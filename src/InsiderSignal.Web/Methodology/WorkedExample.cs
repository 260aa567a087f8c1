using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Methodology;

/// <summary>A trade event with the rows that it is made of.</summary>
public sealed record WorkedExample(TradeListItem Trade, IReadOnlyList<EventRowAsFiled> Rows);
