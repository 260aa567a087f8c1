namespace InsiderSignal.Core.Filings;

/// <summary>A text as filed, with its footnotes.</summary>
/// <param name="Text">The words; null when the element or its value is absent.</param>
/// <param name="Footnotes">The footnotes it refers to.</param>
public readonly record struct FiledText(string? Text, FootnoteReferences Footnotes);
