using System.Net.Http.Json;
using System.Security;
using System.Text.Json.Nodes;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Companies;

/// <summary>Names that try to be markup, to end a script, to turn the line around or to fill the page stay names.</summary>
public sealed class HostileNameTests : IAsyncLifetime
{
    private const string Markup = "</script><script>alert('1')</script>\"&\u202E";

    private static readonly SubmissionText _text = new();

    private readonly ServedStore _served = new()
    {
        Entries =
        [
            _text.Entry(_text.Text()
                .Replace("Trial Company", SecurityElement.Escape(Markup + new string('x', 10_000)), StringComparison.Ordinal)
                .Replace("Tester Ada", SecurityElement.Escape(Markup + " Ada"), StringComparison.Ordinal)
                .Replace("Common Stock", SecurityElement.Escape(Markup), StringComparison.Ordinal)
                .Replace("<isDirector>1</isDirector>", $"<isOfficer>1</isOfficer><officerTitle>{SecurityElement.Escape(Markup)}</officerTitle>", StringComparison.Ordinal)),
        ],
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _served.InitializeAsync();

    [Theory]
    [InlineData("/companies/TRYL")]
    [InlineData("/companies/1000001?range=all")]
    [InlineData("/insiders/2000001")]
    [InlineData("/industries/2834")]
    [InlineData("/sectors/healthcare")]
    [InlineData("/search?q=alert")]
    [InlineData("/search?q=%3Cscript%3Ealert('1')%3C/script%3E")]
    [InlineData("/companies/%3Cscript%3Ealert('1')%3C%2Fscript%3E")]
    public async Task Page_OfHostileNames_ShowsThemAsText(string address)
    {
        using var response = await _served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        var page = await response.Content.ReadAsStringAsync(Stop);

        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("alert(", page.Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 200), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/companies/TRYL")]
    [InlineData("/api/v1/owners/2000001")]
    [InlineData("/api/v1/search?q=alert")]
    public async Task Api_OfHostileNames_GivesTheirWords(string address)
    {
        var answer = (await _served.Client.GetFromJsonAsync<JsonNode>(new Uri(address, UriKind.Relative), Stop))!;

        var name = (string)(answer["name"] ?? answer["items"]![0]!["name"])!;
        Assert.StartsWith("</script><script>alert('1')</script>\"&", name, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', name);
        Assert.InRange(name.Length, Markup.Length - 1, 151);
    }

    public ValueTask DisposeAsync() => _served.DisposeAsync();
}
