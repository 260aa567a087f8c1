namespace InsiderSignal.Core.Ratios;

/// <summary>A window and what it holds.</summary>
internal readonly record struct DatedCount(DaySpan Window, WindowCount Count);
