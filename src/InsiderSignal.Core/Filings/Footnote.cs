namespace InsiderSignal.Core.Filings;

/// <summary>A footnote of a filing.</summary>
/// <param name="Id">Its identifier, "F1" to "F99".</param>
/// <param name="Text">Its words, as filed.</param>
public sealed record Footnote(string Id, string Text);
