using System.Globalization;
using System.Text;

namespace InsiderSignal.Web.Sectors;

/// <summary>Sectors as CSV: slugs and numbers, nothing that was typed by a filer.</summary>
internal static class SectorText
{
    public static string Csv(IEnumerable<SectorAnswer> sectors)
    {
        var csv = new StringBuilder("sector,date,buys,sells,ratio,thin,bought,sold,median,p05,p95,percentile,zScore,yearOnYear\n");
        foreach (var row in sectors)
        {
            csv.Append(
                CultureInfo.InvariantCulture,
                $"{row.Sector},{row.Date:yyyy-MM-dd},{row.Buys},{row.Sells},{row.Ratio},{(row.IsThin ? "true" : "false")},{row.Bought},{row.Sold},{row.Median},{row.P05},{row.P95},{row.Percentile},{row.ZScore},{row.YearOnYear}\n");
        }

        return csv.ToString();
    }
}
