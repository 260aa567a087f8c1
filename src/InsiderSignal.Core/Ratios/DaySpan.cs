namespace InsiderSignal.Core.Ratios;

/// <summary>The days a ratio is taken over, as day numbers, both included; it can begin before the first day of the calendar.</summary>
internal readonly record struct DaySpan(int Start, int End);
