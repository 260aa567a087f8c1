using System.Globalization;
using System.Text;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>
/// Points as paths of a drawing that is stretched to the width it is shown in. Coordinates are whole tenths of a pixel,
/// and each is written as the step from the one before: a path of years of weeks stays small.
/// </summary>
public sealed class TrendGeometry(IReadOnlyList<RatioPoint> points, PlotScale scale, double height)
{
    private readonly int _first = points.Count == 0 ? 0 : points[0].Date.DayNumber;
    private readonly int _span = points.Count < 2 ? 1 : points[^1].Date.DayNumber - points[0].Date.DayNumber;

    /// <summary>The coordinates that paths are written in.</summary>
    public string ViewBox => Svg.ViewBox(height);

    /// <summary>0 to 100, from the first date to the last.</summary>
    public double Percent(DateOnly date) => 100.0 * (date.DayNumber - _first) / _span;

    /// <summary>Pixels from the top.</summary>
    public double Y(double value) => height * (1 - (Math.Clamp(value, 0, scale.Max) / scale.Max));

    /// <summary>The same as a share of the height.</summary>
    public string Fraction(double value) => Svg.Percent(100 * Y(value) / height);

    /// <summary>The ratio's line, broken where there is none.</summary>
    public string Line() => Draw(level: null);

    /// <summary>The area between the line and a level: what lies above it and what lies below it are told apart by clipping.</summary>
    public string Area(double level) => Draw(level);

    /// <summary>The band of the 90 % interval, over the points that have one.</summary>
    public string Band()
    {
        var known = points.Where(point => point is { Low: not null, High: not null }).ToList();
        if (known.Count == 0)
            return "";
        var path = new StringBuilder("M");
        path.AppendJoin('L', known.Select(point => Pair(point.Date, point.High!.Value)).Concat(known.AsEnumerable().Reverse().Select(point => Pair(point.Date, point.Low!.Value))));
        return path.Append('z').ToString();

        string Pair(DateOnly date, double value)
        {
            var (x, y) = At(date, value);
            return string.Create(CultureInfo.InvariantCulture, $"{x} {y}");
        }
    }

    private string Draw(double? level)
    {
        var path = new StringBuilder();
        (int X, int Y) last = default;
        var drawing = false;
        foreach (var point in points)
        {
            if (point.Ratio is not { } ratio)
            {
                End();
                continue;
            }

            var to = At(point.Date, ratio);
            if (!drawing)
                Start(to);
            Step(to);
        }

        End();
        return path.ToString();

        void Start((int X, int Y) to)
        {
            drawing = true;
            last = level is { } from ? (to.X, Svg.Tenths(Y(from))) : to;
            path.Append(CultureInfo.InvariantCulture, $"M{last.X} {last.Y}l0 0");
        }

        void Step((int X, int Y) to)
        {
            var (x, y) = (to.X - last.X, to.Y - last.Y);
            path.Append(CultureInfo.InvariantCulture, $" {x}{(y < 0 ? "" : " ")}{y}");
            last = to;
        }

        void End()
        {
            if (drawing && level is { } to)
            {
                Step((last.X, Svg.Tenths(Y(to))));
                path.Append('z');
            }

            drawing = false;
        }
    }

    private (int X, int Y) At(DateOnly date, double ratio) => (Svg.Tenths(Percent(date) * Svg.Width / 100), Svg.Tenths(Y(ratio)));
}
