using System.Globalization;
using InsiderSignal.Edgar.DataSets;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>The index of one day: final from about 06:00 New York time of the next day, absent for weekends and holidays.</summary>
public static class DailyIndex
{
    /// <summary>Where the master index of a day lies.</summary>
    public static Uri Address(Uri baseAddress, DateOnly day)
    {
        var quarter = Quarter.Of(day);
        return EdgarAddress.Below(baseAddress, string.Create(
            CultureInfo.InvariantCulture, $"Archives/edgar/daily-index/{quarter.Year}/QTR{quarter.Number}/master.{day:yyyyMMdd}.idx"));
    }
}
