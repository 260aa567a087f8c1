using System.Globalization;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Numbers as attributes of drawings.</summary>
public static class Svg
{
    /// <summary>What a drawing that is stretched counts as its width, pixels.</summary>
    public const int Width = 1000;

    private const int Fine = 10;

    public static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    public static string Percent(double value) => Number(value) + "%";

    /// <summary>The coordinates of a drawing that is stretched, in tenths of a pixel.</summary>
    public static string ViewBox(double height) => $"0 0 {Width * Fine} {Number(height * Fine)}";

    public static int Tenths(double pixels) => (int)Math.Round(pixels * Fine);
}
