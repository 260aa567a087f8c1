using System.Net;

namespace InsiderSignal.Tests.Web.Comparison;

public sealed class ComparePageTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("line=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "&#x27;&lt;script&gt;alert(1)&lt;/script&gt;&#x27; is no part of a line")]
    [InlineData("line=scope:company:NOSUCH", "No company has the ticker or CIK")]
    [InlineData("range=2y", "Allowed are 3m, 1y, 5y, all")]
    [InlineData("line=scope:%E2%80%AEoec", "is not understood")]
    public async Task Page_NotUnderstood_Is400WithText(string query, string said)
    {
        using var response = await served.Client.GetAsync(new Uri("/compare?" + query, UriKind.Relative), Stop);
        var page = await response.Content.ReadAsStringAsync(Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page);
    }

    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare.csv")]
    public async Task Answer_TenThousandCharacters_Is400WithText(string path)
    {
        using var response = await served.Client.GetAsync(new Uri($"{path}?line={new string('x', 10_000)}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("is no part of a line", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WindowLongerThanTheHistory_SaysSo()
    {
        var page = await served.Client.GetStringAsync(new Uri("/compare?line=scope:market,window:365&line=scope:ceo,window:365", UriKind.Relative), Stop);

        Assert.Single(page.Split(": the reading over 365 days counts those since then alone.")[1..]);
    }

    [Fact]
    public async Task Page_OrderOfLines_IsThatOfTheAddress()
    {
        var first = await served.Client.GetStringAsync(new Uri("/compare?line=scope:market&line=scope:ceo", UriKind.Relative), Stop);
        var second = await served.Client.GetStringAsync(new Uri("/compare?line=scope:ceo&line=scope:market", UriKind.Relative), Stop);

        Assert.True(first.IndexOf("Remove All insiders", StringComparison.Ordinal) < first.IndexOf("Remove CEOs", StringComparison.Ordinal));
        Assert.True(second.IndexOf("Remove CEOs", StringComparison.Ordinal) < second.IndexOf("Remove All insiders", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_FieldsOfTheForm_LeadToOneAddress()
    {
        using var response = await served.Client.GetAsync(new Uri("/compare?line=scope:market&range=5y&role=ceo&sector=&company=&basis=trades&window=90&plans=exclude&owners=all&decisions=all&by=filed&as-of=", UriKind.Relative), Stop);

        Assert.Equal("/compare?line=scope:market&line=scope:ceo,window:90,plans:exclude&range=5y", response.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Csv_TwoLines_HasThePointsOfBoth()
    {
        using var response = await served.Client.GetAsync(new Uri("/compare.csv?line=scope:market,basis:companies&line=scope:market", UriKind.Relative), Stop);
        var lines = (await response.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("line,date,buys,sells,ratio,low,high", lines[0]);
        Assert.StartsWith("\"scope:market,basis:companies\",2023-03-06,2,2,1,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("scope:market,2023-03-06,2,4,0.5,", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }
}
