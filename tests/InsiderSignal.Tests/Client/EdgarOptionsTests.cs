using InsiderSignal.Edgar.Client;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarOptionsTests
{
    [Fact]
    public void Problems_Defaults_None() => Assert.Empty(new EdgarOptions().Problems());

    [Theory]
    [InlineData("Example Company admin@example.com")]
    [InlineData("admin@mail.example.com")]
    [InlineData("Example <admin@example.com>")]
    [InlineData("Example (https://example.com/contact)")]
    public void Problems_Contact_None(string contact)
    {
        var options = new EdgarOptions { Contact = contact };

        Assert.Empty(options.Problems());
        new EdgarClient(new ScriptedEdgar(), options, TimeProvider.System).Dispose();
    }

    [Theory]
    [InlineData("Example Company")]
    [InlineData("admin@")]
    [InlineData("admin@example")]
    [InlineData("@example.com")]
    [InlineData("a@b@example.com")]
    [InlineData("Example\r\nX-Evil: 1 admin@example.com")]
    [InlineData("Exämple admin@example.com")]
    [InlineData("ftp://example.com")]
    public void Problems_ContactOfNoUse_NamesTheSetting(string contact)
    {
        var options = new EdgarOptions { Contact = contact };

        var problem = Assert.Single(options.Problems());
        Assert.StartsWith("Edgar:Contact ", problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
        Assert.Equal(problem, ProblemOf(options));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void New_NoContact_IsRefused(string? contact)
    {
        var options = new EdgarOptions { Contact = contact };

        Assert.Empty(options.Problems());
        Assert.Contains("Edgar:Contact is not set", ProblemOf(options), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_NumbersOutOfRange_OneLineEach()
    {
        var options = new EdgarOptions { RequestsPerSecond = 20, TimeoutSeconds = 0, Retries = -1, BlockMinutes = 5, Contact = "admin@example.com" };

        Assert.Equal(
            [
                "Edgar:RequestsPerSecond is 20. It must be from 1 to 10 requests; the SEC allows no more.",
                "Edgar:TimeoutSeconds is 0. It must be from 1 to 600 seconds.",
                "Edgar:Retries is -1. It must be from 0 to 10.",
                "Edgar:BlockMinutes is 5. It must be from 10 to 1440 minutes; the SEC asks for 10 at least.",
            ],
            options.Problems());
        Assert.Contains("Edgar:Retries is -1", ProblemOf(options), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("www.sec.gov")]
    [InlineData("ftp://www.sec.gov/")]
    [InlineData("https://www.sec.gov/?x=1")]
    [InlineData("https://user:word@www.sec.gov/")]
    public void Problems_AddressOfNoSite_NamesTheSetting(string address)
    {
        var uri = new Uri(address, UriKind.RelativeOrAbsolute);
        var options = new EdgarOptions { BaseAddress = uri, DataBaseAddress = uri };

        Assert.Equal(2, options.Problems().Count);
        Assert.StartsWith($"Edgar:BaseAddress is \"{address}\". It must be ", options.Problems()[0], StringComparison.Ordinal);
        Assert.StartsWith($"Edgar:DataBaseAddress is \"{address}\". It must be ", options.Problems()[1], StringComparison.Ordinal);
    }

    private static string ProblemOf(EdgarOptions options)
    {
        using var transport = new ScriptedEdgar();
        var error = Assert.Throws<ArgumentException>(nameof(options), () => new EdgarClient(transport, options, TimeProvider.System));
        return error.Message[..error.Message.LastIndexOf(" (Parameter", StringComparison.Ordinal)];
    }
}
