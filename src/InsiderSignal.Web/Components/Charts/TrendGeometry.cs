using System.Text;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Points as paths of a drawing that is 1,000 wide, whatever the width it is shown in.</summary>
public sealed class TrendGeometry(IReadOnlyList<RatioPoint> points, PlotScale scale, double height)
{
    public const int Width = 1000;

    private readonly int _first = points.Count == 0 ? 0 : points[0].Date.DayNumber;
    private readonly int _span = points.Count < 2 ? 1 : points[^1].Date.DayNumber - points[0].Date.DayNumber;

    public double X(DateOnly date) => Width * (double)(date.DayNumber - _first) / _span;

    public double Y(double value) => height * (1 - (Math.Clamp(value, 0, scale.Max) / scale.Max));

    /// <summary>The ratio's line, broken where there is none.</summary>
    public string Line()
    {
        var path = new StringBuilder();
        var pen = 'M';
        foreach (var point in points)
        {
            if (point.Ratio is not { } ratio)
            {
                pen = 'M';
                continue;
            }

            Append(path, pen, X(point.Date), Y(ratio));
            pen = 'L';
        }

        return path.ToString();
    }

    /// <summary>The area between the line and a level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="above">The part above it, else the part below.</param>
    public string Between(double level, bool above)
    {
        var path = new StringBuilder();
        RatioPoint? last = null;
        foreach (var point in points)
        {
            if (point.Ratio is not { } ratio)
            {
                Close(path, last, level);
                last = null;
                continue;
            }

            if (last is null)
                Append(path, 'M', X(point.Date), Y(level));
            Append(path, 'L', X(point.Date), Y(above ? Math.Max(ratio, level) : Math.Min(ratio, level)));
            last = point;
        }

        Close(path, last, level);
        return path.ToString();
    }

    private void Close(StringBuilder path, RatioPoint? last, double level)
    {
        if (last is null)
            return;
        Append(path, 'L', X(last.Date), Y(level));
        path.Append('Z');
    }

    private static void Append(StringBuilder path, char pen, double x, double y) =>
        path.Append(pen).Append(Svg.Number(x)).Append(' ').Append(Svg.Number(y));
}
