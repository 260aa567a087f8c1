using System.Globalization;
using System.Text.RegularExpressions;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>The names the SEC gives its quarterly files: <c>2023q1_form345.zip</c>.</summary>
internal static partial class DataSetFileName
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>The quarter of a file with exactly such a name; null for any other.</summary>
    public static Quarter? Exact(string name) => QuarterOf(ExactPattern.Match(name));

    /// <summary>The quarter that a name begins with, whatever was added to it; null when it begins otherwise.</summary>
    public static Quarter? Beginning(string name) => QuarterOf(BeginningPattern.Match(name));

    private static Quarter? QuarterOf(Match match) => match.Success
        ? new Quarter(
            int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
        : null;

    [GeneratedRegex(@"\A(?<year>20\d\d)q(?<number>[1-4])_form345\.zip\z", Options, 1000)]
    private static partial Regex ExactPattern { get; }

    [GeneratedRegex(@"\A(?<year>20\d\d)q(?<number>[1-4])_form345", Options, 1000)]
    private static partial Regex BeginningPattern { get; }
}
