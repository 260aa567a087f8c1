using System.Globalization;
using InsiderSignal.Core.Filings;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Benchmarks.Serving;

/// <summary>One address of each kind that the program answers, for a store: the heaviest there are, and a few that are light.</summary>
internal static class KindsOfPages
{
    public static IReadOnlyList<string> Of(string store)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        var busiest = Ask("SELECT issuer_cik FROM trade_events GROUP BY issuer_cik ORDER BY count(*) DESC LIMIT 1");
        var quietest = Ask("SELECT issuer_cik FROM trade_events GROUP BY issuer_cik ORDER BY count(*) LIMIT 1");
        var insider = Ask("SELECT owner_cik FROM trade_events GROUP BY owner_cik ORDER BY count(*) DESC LIMIT 1");
        var filing = new AccessionNumber(Ask("SELECT accession FROM trade_events ORDER BY accession DESC LIMIT 1"));
        var industry = Ask("SELECT sic FROM issuers JOIN trade_events ON issuer_cik = cik WHERE sic IS NOT NULL GROUP BY sic ORDER BY count(*) DESC LIMIT 1");
        return
        [
            "", "?range=all", "sectors", "sectors/technology", "sectors/unclassified", Text($"industries/{industry:D4}"),
            Text($"companies/{busiest}"), Text($"companies/{busiest}?range=all"), Text($"companies/{quietest}"), Text($"insiders/{insider}"), $"filings/{filing}",
            "trades", "trades?period=all", "trades?period=all&sort=-value", "trades?period=all&sort=value", "trades?period=all&sort=-traded", "trades?period=all&sort=-share", "trades?period=all&sort=filed",
            "trades?period=all&page=5000", "trades?period=all&sort=-value&page=5000", "trades?period=all&sort=-share&page=5000",
            "trades?group=filing", "trades?period=all&group=filing", "trades?period=all&group=filing&sort=-value", "trades?period=all&group=filing&page=5000",
            "trades?period=all&by=traded", "trades?period=all&minValue=1m&side=buy&role=ceo",
            "whales", "whales?period=all", "plans", "plans?period=all",
            "clusters", "clusters?period=365", "clusters?kind=sells", "clusters?kind=sells&period=365",
            "compare", "methodology", "status", "search?q=bank", "search?q=an",
            "api/v1/search?q=bank", "api/v1/search?q=a", "api/v1/ratios", "api/v1/ratios?basis=insiders", "api/v1/ratios?basis=companies&plans=exclude", "api/v1/sectors",
            Text($"api/v1/companies/{busiest}"), Text($"api/v1/owners/{insider}"), $"api/v1/filings/{filing}", "api/v1/trades", "api/v1/trades?sort=-value&page=5000",
            "api/v1/trades?group=filing", "api/v1/plans", "api/v1/clusters?kind=sells&period=365", "api/v1/status",
            "api/v1/trades?format=csv", "api/v1/trades?format=csv&sort=-value",
        ];

        long Ask(string question)
        {
            using var command = connection.CreateCommand();
            command.CommandText = question;
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
