using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Status;

namespace InsiderSignal.Tests.Web.Status;

public sealed class QuarantinedItemsTests
{
    private const string Index = "https://www.sec.gov/Archives/edgar/data/1000001/000099999923000001/0000999999-23-000001-index.htm";

    [Theory]
    [InlineData("edgar/data/1000001/0000999999-23-000001.txt", Index, "EDGAR")]
    [InlineData("copies/edgar/data/0001000001/0000999999-23-000001.txt", Index, "copies/edgar/data/0001000001/0000999999-23-000001.txt")]
    [InlineData("filings.zip!/1000001/0000999999-23-000001.txt", null, "filings.zip!/1000001/0000999999-23-000001.txt")]
    [InlineData("edgar/data//0000999999-23-000001.txt", null, "edgar/data//0000999999-23-000001.txt")]
    public void FilingAddress_BySource_NeedsTheKeyItWasFiledUnder(string source, string? address, string origin)
    {
        var line = Line(source, new AccessionNumber(999999_23_000001));

        Assert.Equal((address, origin), (line.FilingAddress?.ToString(), line.Origin));
    }

    [Fact]
    public void FilingAddress_NumberNotKnownOrMadeHere_IsNone()
    {
        const string Source = "edgar/data/1000001/x.txt";

        Assert.Null(Line(Source, null).FilingAddress);
        Assert.Null(Line(Source, AccessionNumber.Infer(1)).FilingAddress);
    }

    private static QuarantinedItem Line(string source, AccessionNumber? accession) => new(source, accession, "cut off", DateTimeOffset.UnixEpoch, true);
}
