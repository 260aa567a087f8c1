using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>Every page, by an address that shows it. {issuer}, {owner} and {accession} are those of the latest whale buy.</summary>
internal static class SitePages
{
    private static readonly ConcurrentDictionary<Uri, Task<JsonElement>> _whales = new();

    public static TheoryData<string> All =>
    [
        "", "sectors", "sectors/technology?range=all", "sectors/unclassified", "industries/7372", "companies/{issuer}?range=5y", "insiders/{owner}",
        "trades", "trades?group=filing&sort=-value&period=365&people=true", "whales?period=all", "plans", "clusters", "clusters?kind=sells", "filings/{accession}",
        "weeks", "weeks/2025-W26", "alerts", "alerts?severity=notice", "compare", "methodology", "api", "search", "search?q=cap", "watchlist",
        "watchlist?companies={issuer},NOPE&sectors=energy&insiders={owner}", "watchlist?sectors=energy&add=cap", "status", "nowhere", "trades?side=up&minValue=%E2%80%AE", "error",
    ];

    /// <summary>The whole address of one of them at a site.</summary>
    public static async Task<string> AtAsync(Uri site, string page)
    {
        var whale = page.Contains('{', StringComparison.Ordinal) ? await _whales.GetOrAdd(site, WhaleAsync) : default;
        return new Uri(site, page
            .Replace("{issuer}", Cik("issuer"), StringComparison.Ordinal)
            .Replace("{owner}", Cik("owner"), StringComparison.Ordinal)
            .Replace("{accession}", whale.ValueKind == JsonValueKind.Undefined ? "" : whale.GetProperty("accession").GetString(), StringComparison.Ordinal)).ToString();

        string Cik(string who) => whale.ValueKind == JsonValueKind.Undefined ? "" : whale.GetProperty(who).GetProperty("cik").GetRawText();
    }

    private static async Task<JsonElement> WhaleAsync(Uri site)
    {
        using var client = new HttpClient { BaseAddress = site };
        return (await client.GetFromJsonAsync<JsonElement>(new Uri("api/v1/trades?flag=whale-buy&pageSize=1", UriKind.Relative))).GetProperty("items")[0];
    }
}
