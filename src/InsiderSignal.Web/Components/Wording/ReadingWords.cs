using System.Globalization;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>A reading in sentences. They state counts and comparisons, and foretell nothing.</summary>
public static class ReadingWords
{
    // A reading of the last business day is at most so old, over the longest holidays.
    private const int DaysOfNow = 5;

    /// <summary>"29 purchases for every 100 sales in the last 30 days."; "in the 30 days to 28 April 2023" once that is over.</summary>
    public static string Sentence(Reading? reading, RatioWindow window, DateOnly today)
    {
        if (reading is null)
            return "No trades have been stored yet.";
        var point = reading.Point;
        if (point.IsThin)
            return $"{Counts(point)} {Within(window, point.Date, today)}: too few for a ratio to say much.";
        if (point.Ratio is not { } ratio)
            return $"{Counts(point)} {Within(window, point.Date, today)}: without sales there is no ratio.";
        return $"{(ratio == 0 ? "No purchases" : PerHundred(ratio))} for every 100 sales {Within(window, point.Date, today)}.";
    }

    /// <summary>What stands where there can be no ratio: "27 purchases, no sales"; null where there is one, and without a reading.</summary>
    public static string? WithoutSales(Reading? reading) => reading?.Point switch
    {
        { Ratio: null, Events: 0 } => "No trades",
        { Ratio: null } point => $"{Figures.Plural(point.Buys, "purchase", "purchases")}, no sales",
        _ => null,
    };

    /// <summary>"The long-term average is 42."; empty without a norm, or without a ratio to hold against it.</summary>
    public static string NormSentence(RatioSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Reading is null or { Point: { IsThin: true } or { Ratio: null } })
            return "";
        if (series.Benchmark is { } benchmark)
            return $"The long-term average is {Hundredths(benchmark.Value)}.";
        if (series.Baseline is { Median: { } median, Since: { } since })
            return string.Create(CultureInfo.InvariantCulture, $"The median of its own history, since {since.Year}, is {Hundredths(median)}.");
        return "";
    }

    /// <summary>Whether a reading is unusual: in its history, and beyond what chance explains. Empty where there is nothing to hold it against.</summary>
    public static string Verdict(RatioSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Reading is not { Point: { IsThin: false, Low: { } low, High: { } high } } reading || reading.Norm is not { } norm)
            return "";
        var name = series.Benchmark is null ? "its own median" : "the long-term average";
        return reading.Percentile switch
        {
            < 5 => "Unusual: among the lowest 5% of its history.",
            > 95 => "Unusual: among the highest 5% of its history.",
            _ when norm >= low && norm <= high => $"Not unusual: {name} lies within the 90% interval, {Figures.Ratio(low)} to {Figures.Ratio(high)}.",
            _ => $"{(high < norm ? "Below" : "Above")} {name} by more than chance explains, but not unusual in its history.",
        };
    }

    public static string Counts(RatioPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return $"{Figures.Plural(point.Buys, "purchase", "purchases")} and {Figures.Plural(point.Sells, "sale", "sales")}";
    }

    /// <summary>"31% below the long-term average"; empty where there is nothing to compare.</summary>
    public static string AgainstNorm(Reading reading, string normName)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Point.Ratio is not { } ratio || reading.Norm is not { } norm || norm <= 0)
            return "";
        var difference = (ratio / norm) - 1;
        if (Math.Abs(difference) < 0.005)
            return $"On {normName}";
        return $"{Figures.Percent(Math.Abs(difference))} {(difference > 0 ? "above" : "below")} {normName}";
    }

    /// <summary>"43% above its own median of 0.28."; empty where there is nothing to compare.</summary>
    public static string AgainstMedian(RatioSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series is { Reading: { Point.IsThin: false } reading, Baseline.Median: { } median }
            && AgainstNorm(reading with { Norm = median }, $"its own median of {Figures.Ratio(median)}") is { Length: > 0 } words
            ? words + "."
            : "";
    }

    /// <summary>"for 143 business days running".</summary>
    public static string Streak(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Math.Abs(reading.Streak) switch
        {
            0 => "",
            1 => "since the last business day",
            var days => $"for {Figures.Count(days)} business days running",
        };
    }

    /// <summary>"Lower than on 82% of days"; the smaller side is never the one told.</summary>
    public static string Percentile(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Percentile switch
        {
            null => "",
            < 0.5 => "The lowest of its history",
            > 99.5 => "The highest of its history",
            < 50 => $"Lower than on {Figures.Percent((100 - reading.Percentile.Value) / 100)} of days",
            _ => $"Higher than on {Figures.Percent(reading.Percentile.Value / 100)} of days",
        };
    }

    /// <summary>"31% lower than a year earlier".</summary>
    public static string YearOnYear(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.YearOnYear switch
        {
            null => "",
            > -0.005 and < 0.005 => "As a year earlier",
            < 0 => $"{Figures.Percent(-reading.YearOnYear.Value)} lower than a year earlier",
            _ => $"{Figures.Percent(reading.YearOnYear.Value)} higher than a year earlier",
        };
    }

    public static string BandName(Band band) => band switch
    {
        Band.Bearish => "Bearish",
        Band.Neutral => "Neutral",
        Band.Optimistic => "Optimistic",
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, "Not a band."),
    };

    /// <summary>"in the last 30 days".</summary>
    public static string Within(RatioWindow window, DateOnly date, DateOnly today)
    {
        var isNow = today.DayNumber - date.DayNumber <= DaysOfNow;
        return window switch
        {
            RatioWindow.Week => $"in the week to {Figures.LongDate(date)}",
            RatioWindow.Month => $"in the month to {Figures.LongDate(date)}",
            RatioWindow.Quarter => $"in the quarter to {Figures.LongDate(date)}",
            _ when isNow => string.Create(CultureInfo.InvariantCulture, $"in the last {(int)window} days"),
            _ => string.Create(CultureInfo.InvariantCulture, $"in the {(int)window} days to {Figures.LongDate(date)}"),
        };
    }

    /// <summary>"29 purchases", to be said of 100 sales; a ratio of some purchases is never told as none.</summary>
    public static string PerHundred(double ratio) => ratio switch
    {
        > 0 and < 0.0005 => "fewer than 0.1 purchases",
        > 0 and < 0.01 => string.Create(CultureInfo.InvariantCulture, $"{ratio * 100:0.0} purchases"),
        _ => Figures.Plural((decimal)Math.Round(ratio * 100, MidpointRounding.AwayFromZero), "purchase", "purchases"),
    };

    private static string Hundredths(double ratio) => Figures.Count((decimal)Math.Round(ratio * 100, MidpointRounding.AwayFromZero));
}
