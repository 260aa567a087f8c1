using System.Globalization;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Numbers as attributes of drawings.</summary>
public static class Svg
{
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double value) => Number(value) + "%";
}
