using System.Globalization;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Sizes on disk, in units of a thousand as makers of disks count them.</summary>
public static class Sizes
{
    private static readonly string[] Units = ["bytes", "kB", "MB", "GB", "TB"];

    /// <summary>"14 bytes", "3.2 MB", "240 GB".</summary>
    public static string Words(long bytes)
    {
        var unit = 0;
        double size = bytes;
        // What would round to a thousand is one of the next unit.
        while (size >= 999.5 && unit < Units.Length - 1)
        {
            size /= 1000;
            unit++;
        }

        return $"{size.ToString(unit > 0 && size < 9.95 ? "0.0" : "#,0", CultureInfo.InvariantCulture)} {Units[unit]}";
    }
}
