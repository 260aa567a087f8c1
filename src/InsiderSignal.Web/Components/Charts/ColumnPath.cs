using System.Globalization;
using System.Text;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Columns side by side as one path of a drawing that is stretched to the width it is shown in, in whole tenths of a pixel.</summary>
/// <param name="height">Of the drawing, pixels.</param>
/// <param name="count">How many columns share its width.</param>
/// <param name="share">What a column takes of its place; the rest lies on both its sides.</param>
public sealed class ColumnPath(double height, int count, double share)
{
    private readonly double _place = (double)Svg.Width / Math.Max(1, count);

    /// <summary>The coordinates that paths are written in.</summary>
    public string ViewBox => Svg.ViewBox(height);

    /// <summary>Columns that stand on a line.</summary>
    /// <param name="line">Pixels from the top.</param>
    /// <param name="lengths">Pixels, one for each column.</param>
    public string Up(double line, IEnumerable<double> lengths) => Draw(line, lengths.Select(length => -length));

    /// <summary>Columns that hang from a line.</summary>
    /// <param name="line">Pixels from the top.</param>
    /// <param name="lengths">Pixels, one for each column.</param>
    public string Down(double line, IEnumerable<double> lengths) => Draw(line, lengths);

    private string Draw(double line, IEnumerable<double> lengths)
    {
        var path = new StringBuilder();
        var (width, y) = (Svg.Tenths(share * _place), Svg.Tenths(line));
        foreach (var (i, length) in lengths.Index())
        {
            if (Svg.Tenths(length) is not 0 and var tall)
                path.Append(CultureInfo.InvariantCulture, $"M{Svg.Tenths((i + ((1 - share) / 2)) * _place)} {y}v{tall}h{width}v{-tall}z");
        }

        return path.ToString();
    }
}
