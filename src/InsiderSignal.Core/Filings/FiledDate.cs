namespace InsiderSignal.Core.Filings;

/// <summary>A date as filed, with its footnotes.</summary>
/// <param name="Text">What was typed; null when the value is absent.</param>
/// <param name="Value">Its reading, a zone suffix dropped; null when absent or not a date.</param>
/// <param name="Footnotes">The footnotes it refers to.</param>
public readonly record struct FiledDate(string? Text, DateOnly? Value, FootnoteReferences Footnotes);
