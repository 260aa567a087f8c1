using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Tests.Sectors;

public sealed class SectorFileFaultTests
{
    private const string Industries = "sic,title,sector\n";
    private const string Overrides = "cik,name,sector,reason\n";

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("code,title,sector\n", "line 1")]
    [InlineData(Industries + "100,Crops,consumer-defensive", "line 2")]
    [InlineData(Industries + "0000,None,energy", "line 2")]
    [InlineData(Industries + "0100,Crops", "line 2")]
    [InlineData(Industries + "0100,Crops, Nuts,energy", "line 2")]
    [InlineData(Industries + "0100,,energy", "line 2")]
    [InlineData(Industries + "0100,Crops ,energy", "line 2")]
    [InlineData(Industries + "0100,\"Crops,energy", "line 2")]
    [InlineData(Industries + "0100,\"Crops\"x,energy", "line 2")]
    [InlineData(Industries + "0100,Cr\"ops,energy", "line 2")]
    [InlineData(Industries + "0100,Crops,farming", "line 2")]
    [InlineData(Industries + "0100,Crops,unclassified", "line 2")]
    [InlineData(Industries + "0100,Crops,energy\n\n0200,Livestock,energy", "line 3")]
    [InlineData(Industries + "0100,Crops,energy\n0100,Crops,energy", "line 3")]
    public void Read_MalformedIndustries_NamesFileAndLine(string text, string line)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Read(text, Overrides));
        Assert.StartsWith("sic-sectors.csv " + line, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cik,name,sector\n", "line 1")]
    [InlineData(Overrides + "x,Example,energy,drills", "line 2")]
    [InlineData(Overrides + "0,Example,energy,drills", "line 2")]
    [InlineData(Overrides + "1,Example,energy,", "line 2")]
    [InlineData(Overrides + "1,Example,Energy,drills", "line 2")]
    [InlineData(Overrides + "1,Example,energy,drills\n1,Example,energy,drills", "line 3")]
    public void Read_MalformedOverrides_NamesFileAndLine(string text, string line)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Read(Industries, text));
        Assert.StartsWith("sector-overrides.csv " + line, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_QuotedFields_KeepsCommasAndQuotes()
    {
        var map = Read(Industries + "0900,\"Fishing, Hunting\",consumer-defensive", Overrides + "7,\"Example \"\"E\"\", Inc.\",energy,drills");
        Assert.Equal("Fishing, Hunting", map.IndustryTitle(900));
        Assert.Equal("Example \"E\", Inc.", map.OverrideOf(7)?.Name);
    }

    private static SicSectorMap Read(string industries, string overrides)
    {
        using var first = new StringReader(industries);
        using var second = new StringReader(overrides);
        return SicSectorMap.Read(first, second);
    }
}
