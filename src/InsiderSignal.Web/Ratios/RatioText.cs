using System.Globalization;
using System.Text;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Ratios;

/// <summary>A ratio series as CSV and as a table for the terminal.</summary>
internal static class RatioText
{
    public static string Csv(RatioSeries series)
    {
        var csv = new StringBuilder(Api.Csv.Line("date", "buys", "sells", "ratio", "low", "high"));
        foreach (var point in series.Points)
        {
            csv.Append(Api.Csv.Line(
                Api.Csv.Text(point.Date), Api.Csv.Text(point.Buys), Api.Csv.Text(point.Sells), Api.Csv.Text(point.Ratio), Api.Csv.Text(point.Low), Api.Csv.Text(point.High)));
        }

        return csv.ToString();
    }

    public static string Table(RatioSeries series)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{"date",-10}  {"buys",14}  {"sells",14}  {"ratio",8}  {"90 % interval",17}\n");
        foreach (var point in series.Points)
        {
            var interval = point.Low is { } low && point.High is { } high ? string.Create(CultureInfo.InvariantCulture, $"{low:0.000} to {high:0.000}") : "";
            table.Append(
                CultureInfo.InvariantCulture,
                $"{point.Date:yyyy-MM-dd}  {point.Buys,14:#,##0.##}  {point.Sells,14:#,##0.##}  {Number(point.Ratio),8}  {interval,17}{(point.IsThin ? "  thin" : "")}\n");
        }

        if (series.Reading is { } reading)
            table.Append('\n').Append(Sentence(reading)).Append('\n');
        var baseline = series.Baseline;
        table.Append(
            CultureInfo.InvariantCulture,
            $"Baseline of {baseline.Windows} windows{(baseline.Since is { } since ? $" since {since:yyyy-MM-dd}" : "")}: median {Number(baseline.Median)}, pooled {Number(baseline.Pooled)}, mean {Number(baseline.Mean)}, 5th to 95th percentile {Number(baseline.P05)} to {Number(baseline.P95)}{(baseline.IsShort ? " (less than two years of history)" : "")}\n");
        if (series.Benchmark is { } benchmark)
            table.Append(CultureInfo.InvariantCulture, $"Benchmark {benchmark.Value:0.00}: {benchmark.Source}\n");
        return table.ToString();
    }

    private static string Sentence(Reading reading)
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"Reading of {reading.Point.Date:yyyy-MM-dd}: {Number(reading.Point.Ratio)}") };
        if (reading.Point.IsThin)
            parts.Add("thin: too few trades to say more");
        else if (reading.Percentile is { } percentile)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"higher than {percentile:0} % of its history"));
        if (!reading.IsWhole)
            parts.Add("not whole: its window begins before the stored trades");
        if (reading.YearOnYear is { } change)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{change:+0 %;-0 %;0 %} on the year"));
        if (reading.ZScore is { } score)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"z {score:+0.0;-0.0;0.0}"));
        if (reading is { Streak: not 0, Norm: { } norm })
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{(reading.Streak > 0 ? "above" : "below")} {norm:0.00} for {Math.Abs(reading.Streak)} {(Math.Abs(reading.Streak) == 1 ? "point" : "points")}"));
        return string.Join(", ", parts);
    }

    private static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
