namespace InsiderSignal.Core.Ratios;

/// <summary>Answers for any window of a query at once, after one pass through the history.</summary>
internal interface IWindowTotals
{
    WindowCount Of(DaySpan window);
}
