using InsiderSignal.Tests.Submissions;
using InsiderSignal.Web.Commands;
using InsiderSignal.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace InsiderSignal.Tests.Web.Hosting;

public sealed class ConfiguredTests
{
    [Fact]
    public void Readable_BrokenFile_NamesItAndThePlace()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "appsettings.json");
        File.WriteAllText(path, "{\n  \"Edgar\": {\n    \"Contact\" \"me\"\n  }\n}");

        var fault = Assert.Throws<UsageException>(() => Configured.Readable(() => new ConfigurationBuilder().AddJsonFile(path).Build()));

        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
        Assert.Contains("LineNumber: 2", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080;http://127.0.0.1:1", true)]
    [InlineData("http://*:80", false)]
    [InlineData("http://localhost:5080;http://0.0.0.0:80", false)]
    public void ServerAddresses_In_TellsWhetherOnlyThisMachineReachesThem(string urls, bool expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("urls", (string?)urls)]).Build();

        Assert.Equal(new ServerAddresses(urls, expected), ServerAddresses.In(configuration));
    }
}
