using System.Text;

namespace InsiderSignal.Web.Sectors;

/// <summary>Sectors as CSV: slugs and numbers, nothing that was typed by a filer.</summary>
internal static class SectorText
{
    public static string Csv(IEnumerable<SectorAnswer> sectors)
    {
        var csv = new StringBuilder(Api.Csv.Line(
            "sector", "date", "buys", "sells", "ratio", "isThin", "bought", "sold", "median", "p05", "p95", "percentile", "zScore", "yearOnYear"));
        foreach (var row in sectors)
        {
            csv.Append(Api.Csv.Line(
                row.Sector, Api.Csv.Text(row.Date), Api.Csv.Text(row.Buys), Api.Csv.Text(row.Sells), Api.Csv.Text(row.Ratio), Api.Csv.Text(row.IsThin),
                Api.Csv.Text(row.Bought), Api.Csv.Text(row.Sold), Api.Csv.Text(row.Median), Api.Csv.Text(row.P05), Api.Csv.Text(row.P95),
                Api.Csv.Text(row.Percentile), Api.Csv.Text(row.ZScore), Api.Csv.Text(row.YearOnYear)));
        }

        return csv.ToString();
    }
}
