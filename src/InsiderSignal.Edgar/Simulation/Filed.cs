using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Values as a form states them.</summary>
internal static class Filed
{
    public static FiledText Text(string? text, string? note = null) => new(text, new FootnoteReferences(note));

    public static FiledNumber Number(decimal? number, string? note = null) =>
        new(number?.ToString(CultureInfo.InvariantCulture), number, new FootnoteReferences(note));

    public static FiledDate Date(DateOnly? date, string? note = null) =>
        new(date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date, new FootnoteReferences(note));
}
