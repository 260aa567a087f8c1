using System.Text;

namespace InsiderSignal.Web.Sectors;

/// <summary>Sectors as CSV: slugs and numbers, nothing that was typed by a filer.</summary>
internal static class SectorText
{
    public static string Csv(IEnumerable<SectorAnswer> sectors)
    {
        var csv = new StringBuilder(Trades.Csv.Line(
            "sector", "date", "buys", "sells", "ratio", "isThin", "bought", "sold", "median", "p05", "p95", "percentile", "zScore", "yearOnYear"));
        foreach (var row in sectors)
        {
            csv.Append(Trades.Csv.Line(
                row.Sector, Trades.Csv.Text(row.Date), Trades.Csv.Text(row.Buys), Trades.Csv.Text(row.Sells), Trades.Csv.Text(row.Ratio), Trades.Csv.Text(row.IsThin),
                Trades.Csv.Text(row.Bought), Trades.Csv.Text(row.Sold), Trades.Csv.Text(row.Median), Trades.Csv.Text(row.P05), Trades.Csv.Text(row.P95),
                Trades.Csv.Text(row.Percentile), Trades.Csv.Text(row.ZScore), Trades.Csv.Text(row.YearOnYear)));
        }

        return csv.ToString();
    }
}
