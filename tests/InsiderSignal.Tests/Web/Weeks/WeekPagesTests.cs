using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web.Weeks;

/// <summary>Weeks as served, of a store with two purchases and four sales in one week.</summary>
public sealed class WeekPagesTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/weeks", "Week by week, 2023")]
    [InlineData("/weeks", "href=\"weeks/2023-W10\"")]
    [InlineData("/weeks", "30-day ratio</th>")]
    [InlineData("/weeks", "30 days not whole yet")]
    [InlineData("/weeks/2023-W10", "The stored trades begin on ")]
    [InlineData("/weeks/2023-W10", "too few days to judge by.")]
    [InlineData("/weeks?year=2023", "1 week in all")]
    [InlineData("/weeks/2023-W10", "2 purchases against 4 sales")]
    [InlineData("/weeks/2023-w10", "id=\"later-heading\"")]
    [InlineData("/weeks/2023-W10", "trades?from=2023-03-06&amp;to=2023-03-12&amp;side=buy&amp;sector=healthcare")]
    [InlineData("/weeks/2023-W10/mail", "<style>")]
    [InlineData("/", "href=\"weeks\"")]
    [InlineData("/", "href=\"weeks/2023-W10\"")]
    public async Task Page_OfWeeks_SaysAndLinks(string address, string words)
    {
        var page = await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/weeks/2023-W09", HttpStatusCode.NotFound, "There is no week &#x201C;2023-W09")]
    [InlineData("/weeks/2031-W01", HttpStatusCode.NotFound, "href=\"weeks\"")]
    [InlineData("/weeks/2023-W54", HttpStatusCode.NotFound, "such as 2023-W18")]
    [InlineData("/weeks/%3Cscript%3E", HttpStatusCode.NotFound, "&lt;script&gt;")]
    [InlineData("/weeks/2023-W09/mail", HttpStatusCode.NotFound, "There is no week")]
    [InlineData("/weeks/9999-W52", HttpStatusCode.NotFound, "There is no week")]
    [InlineData("/api/v1/weeks/9999-W52", HttpStatusCode.NotFound, "No trade of this week is stored")]
    [InlineData("/api/v1/weeks/0001-W01", HttpStatusCode.NotFound, "No trade of this week is stored")]
    [InlineData("/api/v1/weeks/9999-W53", HttpStatusCode.NotFound, "Weeks are named by")]
    [InlineData("/api/v1/alerts?week=9999-W52", HttpStatusCode.OK, "\"total\":0")]
    [InlineData("/api/v1/alerts?week=0001-W01", HttpStatusCode.OK, "\"total\":0")]
    [InlineData("/weeks/2023-W10/mail?utm_source=x", HttpStatusCode.OK, "<!DOCTYPE html>")]
    [InlineData("/feed.atom?utm_source=x&fbclid=1", HttpStatusCode.OK, "<feed")]
    [InlineData("/api/v1/weeks?utm_source=x", HttpStatusCode.BadRequest, "utm_source")]
    [InlineData("/weeks?year=1999", HttpStatusCode.BadRequest, "There are no weeks of 1999")]
    [InlineData("/weeks?year=%3Cb%3E", HttpStatusCode.BadRequest, "&lt;b&gt;")]
    public async Task Page_OfNoWeek_HelpsOn(string address, HttpStatusCode expected, string words)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(expected, response.StatusCode);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_IsOneDocument_WithWholeAddressesAndNothingElse()
    {
        var mail = await served.Client.GetStringAsync(new Uri("/weeks/2023-W10/mail", UriKind.Relative), Stop);

        Assert.StartsWith("<!DOCTYPE html>", mail.TrimStart(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("stylesheet", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", mail, StringComparison.Ordinal);
        Assert.All(mail.Split("<a href=\"")[1..], link => Assert.StartsWith(served.Client.BaseAddress!.ToString(), link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mail_Kept_HasAPolicyThatNamesItsStyleAndNoNonce()
    {
        using var response = await served.Client.GetAsync(new Uri("/weeks/2023-W10/mail", UriKind.Relative), Stop);
        var mail = await response.Content.ReadAsStringAsync(Stop);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        var style = mail.Split("<style>")[1].Split("</style>")[0];

        Assert.Contains($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", policy + mail, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', style);
    }

    [Fact]
    public async Task Api_OfAWeek_HasItsContract()
    {
        var week = (await served.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/weeks/2023-W10", UriKind.Relative), Stop))!;

        Assert.Equal(
            ["week", "from", "to", "isComplete", "readOn", "headline", "market", "ceos", "flow", "sectors", "whales", "plannedSales", "clusters", "alerts", "laterChanges"],
            week.Select(property => property.Key));
        Assert.Equal(("2023-W10", "2023-03-06", 2, 4), ((string?)week["week"], (string?)week["from"], (int)week["flow"]!["buys"]!, (int)week["flow"]!["sells"]!));
        Assert.Equal(["raised", "standing", "cleared", "withdrawn", "clearing", "withdrawnLater"], week["alerts"]!.AsObject().Select(property => property.Key));
    }

    [Fact]
    public async Task Api_OfWeeks_ListsThem()
    {
        var weeks = (await served.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/weeks", UriKind.Relative), Stop))!;

        Assert.Equal(["year", "years", "total", "items"], weeks.Select(property => property.Key));
        Assert.Equal("2023-W10", (string?)Assert.Single(weeks["items"]!.AsArray())!["week"]);
    }

    [Fact]
    public async Task Api_AsText_TellsTheSame()
    {
        using var response = await served.Client.GetAsync(new Uri("/api/v1/weeks/2023-W10?format=text", UriKind.Relative), Stop);
        var text = await response.Content.ReadAsStringAsync(Stop);

        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(response.Headers.ETag);
        Assert.StartsWith("Week 10 of 2023 (2023-W10), 6 to 12 March 2023\n", text, StringComparison.Ordinal);
        Assert.Contains("\nWhat moved\n----------\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData("/api/v1/weeks?year=1999", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/weeks?year=soon", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/weeks?yaer=2023", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/weeks/2023-W10?format=xml", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/weeks/2023-W10?frmat=text", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/weeks/2023-W09", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/weeks/week", HttpStatusCode.NotFound)]
    public async Task Api_NotUnderstood_IsAProblem(string address, HttpStatusCode expected)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }
}
