namespace InsiderSignal.Core.Filings;

/// <summary>A number as filed, with its footnotes. A price may be nothing but a footnote.</summary>
/// <param name="Text">What was typed; null when the value is absent.</param>
/// <param name="Value">Its reading, thousands separators allowed; null when absent or not a number.</param>
/// <param name="Footnotes">The footnotes it refers to.</param>
public readonly record struct FiledNumber(string? Text, decimal? Value, FootnoteReferences Footnotes);
