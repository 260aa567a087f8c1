using System.Globalization;
using System.Text.RegularExpressions;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Numbers in the words of trade queries.</summary>
internal static partial class TradeNumbers
{
    private const decimal MostDollars = 1_000_000_000_000_000m;

    /// <summary>What a column of thousandths can hold.</summary>
    private const int MostShareE3 = 65_534;

    /// <summary>Dollars as people type them: 1000000, 1,000,000, $1.5m.</summary>
    public static decimal? ReadDollars(WordReader reader, string parameter, string? text)
    {
        if (text is null)
            return null;
        if (Amount.Match(text) is { Success: true } amount
            && decimal.TryParse(amount.Groups["number"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && number <= MostDollars / Unit(amount) && number * Unit(amount) is var dollars)
            return dollars;
        reader.Refuse(parameter, text, "is no amount of dollars. Allowed are amounts up to a million billion, as in 1000000, 1,000,000 or 1m.");
        return null;
    }

    /// <summary>A percentage as thousandths.</summary>
    public static int? ReadPercent(WordReader reader, string parameter, string? text)
    {
        if (text is null)
            return null;
        if (decimal.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent <= MostShareE3 / 10m && decimal.IsInteger(percent * 10))
            return (int)(percent * 10);
        reader.Refuse(parameter, text, "is no percentage. Allowed are numbers from 0 to 6553.4 with at most one decimal, as in 20 or 12.5.");
        return null;
    }

    public static string Format(decimal dollars) => dollars.ToString("0.#############################", CultureInfo.InvariantCulture);

    public static string FormatPercent(int thousandths) => (thousandths / 10m).ToString("0.#", CultureInfo.InvariantCulture);

    private static decimal Unit(Match amount) => amount.Groups["unit"].Value.ToUpperInvariant() switch
    {
        "K" => 1_000m,
        "M" => 1_000_000m,
        "B" => 1_000_000_000m,
        _ => 1m,
    };

    // Commas part thousands or nothing: "1,5" would be fifteen.
    [GeneratedRegex(@"^\$?(?<number>([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,20})(\.[0-9]{1,8})?) ?(?<unit>[kmb])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Amount { get; }
}
