using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation.DataSets;

/// <summary>Values as the data sets print them, which is not always as they were filed.</summary>
internal static class Cells
{
    public static string? Date(DateOnly? date) => date?.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture).ToUpperInvariant();

    public static string? Number(FiledNumber number) => number.Value?.ToString("0.0###############", CultureInfo.InvariantCulture);

    /// <summary>One and zero, or the words, as the filer's document has them.</summary>
    public static string? Flag(bool? flag, bool words) => flag switch
    {
        null => null,
        true => words ? "true" : "1",
        false => words ? "false" : "0",
    };

    public static string? Notes(FootnoteReferences notes) => notes.Ids?.Replace(" ", ", ", StringComparison.Ordinal);

    public static string Relationship(ReportingOwner owner) => string.Join(',', new[]
    {
        owner.IsDirector == true ? "Director" : null,
        owner.IsOfficer == true ? "Officer" : null,
        owner.IsTenPercentOwner == true ? "TenPercentOwner" : null,
        owner.IsOther == true ? "Other" : null,
    }.OfType<string>());
}
