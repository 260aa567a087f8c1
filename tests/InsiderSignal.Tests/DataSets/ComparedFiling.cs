using System.Globalization;
using System.Text.RegularExpressions;
using InsiderSignal.Core.Filings;
using InsiderSignal.Tests.Ownership;

namespace InsiderSignal.Tests.DataSets;

/// <summary>What a filing says, less what a data set cannot know and in the form in which it has the rest.</summary>
internal static partial class ComparedFiling
{
    /// <summary>All that both ways in must agree on, line by line.</summary>
    /// <param name="filing">The filing, by either way.</param>
    /// <param name="lacks">Whether the data set at hand does not have what a line says.</param>
    public static List<string> Of(OwnershipFiling filing, Predicate<string> lacks)
    {
        var lines = FlatDocument.Of(filing.Document);
        var numbers = lines.Where(IsNumber).Select(line => line[..line.IndexOf(" is ", StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        return
        [
            $"{filing.Accession} filed {filing.FiledOn:O}",
            .. lines.Where(line => !lacks(line) && !IsUnticked(line) && !IsTypedNumber(line, numbers)).Select(InOneForm).Order(StringComparer.Ordinal),
        ];
    }

    // A data set lists the relationships that were ticked: not ticked and absent are the same to it.
    private static bool IsUnticked(string line) =>
        line.StartsWith("reportingOwner ", StringComparison.Ordinal) && line.EndsWith(" = False", StringComparison.Ordinal);

    // ".50" and "0.50" are 0.5 in a data set: the reading is compared instead.
    private static bool IsTypedNumber(string line, HashSet<string> numbers)
    {
        var end = line.IndexOf(" = ", StringComparison.Ordinal);
        return end > 0 && numbers.Contains(line[..end]);
    }

    private static bool IsNumber(string line) => NumberPattern.IsMatch(line);

    // Line ends and runs of spaces inside a text are one space in a data set.
    private static string InOneForm(string line) => IsNumber(line)
        ? NumberPattern.Replace(line, match => " is " + (decimal.Parse(match.Groups["value"].ValueSpan, CultureInfo.InvariantCulture) + 0.0000000000m).ToString("0.##########", CultureInfo.InvariantCulture))
        : SpacesPattern.Replace(line, " ");

    [GeneratedRegex(@"(?<!=.*) is (?<value>-?\d+(\.\d+)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern { get; }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex SpacesPattern { get; }
}
