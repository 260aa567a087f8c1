namespace InsiderSignal.Core.Trades;

/// <summary>A word of a title: lower-case letters and digits, and where it stands in the text.</summary>
internal readonly record struct TitleWord(string Text, int Start, int End);
