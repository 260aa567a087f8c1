using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Ingestion.Settings;
using Microsoft.Extensions.Configuration;

namespace InsiderSignal.Tests.Ingestion.Settings;

public sealed class SettingReaderTests
{
    [Theory]
    [InlineData("Edgar:RequestsPerSecond", "20")]
    [InlineData("Edgar:RequestsPerSecond", "0")]
    [InlineData("Edgar:RequestsPerSecond", "many")]
    [InlineData("Edgar:BlockMinutes", "1")]
    [InlineData("Edgar:BaseAddress", "www.sec.gov")]
    [InlineData("Edgar:BaseAddress", "ftp://www.sec.gov/")]
    [InlineData("Edgar:Contakt", "Test Desk desk@example.org")]
    public void Read_WrongSetting_NamesItInOneLine(string name, string value)
    {
        var fault = Assert.Throws<SettingException>(() => SettingReader.Read<EdgarOptions>(With(name, value), EdgarOptions.SectionName));

        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Theory]
    [InlineData("Ingestion:PollSeconds", "1")]
    [InlineData("Ingestion:BackfillFrom", "1999-01-01")]
    [InlineData("Ingestion:BackfillFrom", "soon")]
    public void Read_WrongIngestionSetting_NamesIt(string name, string value)
    {
        var fault = Assert.Throws<SettingException>(() => SettingReader.Read<IngestionOptions>(With(name, value), IngestionOptions.SectionName));

        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NothingSet_GivesTheDefaults()
    {
        var options = SettingReader.Read<EdgarOptions>(new ConfigurationBuilder().Build(), EdgarOptions.SectionName);

        Assert.Equal((10, 30, "https://www.sec.gov/", null), (options.RequestsPerSecond, options.TimeoutSeconds, options.BaseAddress.AbsoluteUri, options.Contact));
    }

    [Fact]
    public void Read_AddressWithoutClosingSlash_GetsOne()
    {
        var options = SettingReader.Read<EdgarOptions>(With("Edgar:BaseAddress", "http://127.0.0.1:5090/edgar"), EdgarOptions.SectionName);

        Assert.Equal("http://127.0.0.1:5090/edgar/", options.BaseAddress.AbsoluteUri);
    }

    private static IConfigurationRoot With(string name, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(name, (string?)value)]).Build();
}
