using System.Globalization;
using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Numbers and dates as the pages print them.</summary>
public static class Figures
{
    private const string Missing = "–";

    private static readonly string[] ThousandsUnits = ["", "K", "M", "B", "T"];

    public static string Ratio(double? ratio) => ratio is { } value ? value.ToString(value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture) : Missing;

    public static string Count(decimal count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Shares can be fractional; the fraction is shown where there is one.</summary>
    public static string Shares(decimal shares) => shares.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Whole dollars.</summary>
    public static string Dollars(decimal? dollars) => dollars is { } value ? value.ToString("$#,0", CultureInfo.InvariantCulture) : Missing;

    /// <summary>Dollars to three figures, for sentences: "$46,500", "$306 million", "$1.13 billion".</summary>
    public static string AboutDollars(decimal dollars)
    {
        var (unit, name) = dollars switch
        {
            >= 999_500_000_000 => (1_000_000_000_000m, " trillion"),
            >= 999_500_000 => (1_000_000_000m, " billion"),
            >= 999_500 => (1_000_000m, " million"),
            _ => (1m, ""),
        };
        if (unit == 1)
            return Dollars(dollars < 10_000 ? dollars : Math.Round(dollars / 100) * 100);
        var figure = dollars / unit;
        return figure.ToString(figure < 9.995m ? "$0.##" : figure < 99.95m ? "$0.#" : "$0", CultureInfo.InvariantCulture) + name;
    }

    /// <summary>Dollars to three places, where whole ones would be too long: "$950", "$12.4K", "$3.45B".</summary>
    public static string ShortDollars(decimal dollars)
    {
        var unit = 0;
        // What would round to a thousand is one of the next unit.
        for (; dollars >= 999.5m && unit < ThousandsUnits.Length - 1; unit++)
            dollars /= 1000;
        return "$" + dollars.ToString(unit == 0 || dollars >= 99.95m ? "#,0" : dollars >= 9.995m ? "0.#" : "0.##", CultureInfo.InvariantCulture) + ThousandsUnits[unit];
    }

    /// <summary>A price a share, to the cent, finer below a dollar.</summary>
    public static string Price(decimal? price) => price is { } value
        ? value.ToString(value < 1 ? "$0.00##" : "$#,0.00", CultureInfo.InvariantCulture)
        : Missing;

    /// <summary>A price as filed, every digit of it and at least the cents.</summary>
    public static string ExactPrice(decimal? price) => price is { } value ? value.ToString("$#,0.00############", CultureInfo.InvariantCulture) : Missing;

    /// <summary>A change with its sign: "+12%", "−31%".</summary>
    public static string Change(double? change) => change is { } value ? SignOf(Math.Round(value, 2)) + Percent(Math.Abs(value)) : Missing;

    /// <summary>A share of one as a whole percentage.</summary>
    public static string Percent(double share) => (share * 100).ToString("#,0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A z-score with its sign: "−1.4".</summary>
    public static string ZScore(double? score) => score is { } value
        ? SignOf(Math.Round(value, 1)) + Math.Abs(value).ToString("0.0", CultureInfo.InvariantCulture)
        : Missing;

    /// <summary>"20 February 2026".</summary>
    public static string LongDate(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"20 Feb 2026".</summary>
    public static string ShortDate(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2026-02-20", for machines.</summary>
    public static string IsoDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"20 February 2026, 17:42 New York time": EDGAR's clock.</summary>
    public static string Instant(DateTimeOffset instant) => NewYorkTime.At(instant).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture) + " New York time";

    public static string Plural(decimal count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    // A true minus sign is as wide as a digit; a hyphen is not.
    private static string SignOf(double value) => value > 0 ? "+" : value < 0 ? "\u2212" : "";
}
