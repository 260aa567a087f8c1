using System.Text;
using InsiderSignal.Edgar.Ownership;
using Xunit;

namespace InsiderSignal.Tests.Ownership;

public sealed class BadDocumentTests
{
    private const string NoCik = "<issuer><issuerName>Example</issuerName></issuer>";

    public static TheoryData<string, string> BadDocuments => new()
    {
        { "", "not readable as XML" },
        { "no xml at all", "not readable as XML" },
        { "{\"json\": true}", "not readable as XML" },
        { OwnershipXml.Document()[..^30], "not readable as XML" },
        { OwnershipXml.Document() + "<more/>", "not readable as XML" },
        { OwnershipXml.Document("<remarks>&nbsp;</remarks>"), "not readable as XML" },
        { OwnershipXml.Document("<a><b></a></b>"), "not readable as XML" },
        { "<!DOCTYPE ownershipDocument [<!ENTITY a \"aaaaaaaaaa\">]>" + OwnershipXml.Document()[22..], "DTD" },
        { "<?xml version=\"1.0\" encoding=\"klingon\"?><ownershipDocument/>", "not readable as XML" },
        { "<?xml version=\"1.0\" encoding=\"utf-7\"?><ownershipDocument/>", "not readable as XML" },
        { "<Error><Code>AccessDenied</Code></Error>", "the root element is \"Error\"" },
        { "<edgarSubmission><submissionType>4</submissionType></edgarSubmission>", "the root element is \"edgarSubmission\"" },
        { "<ownershipDocument/>", "there is no documentType" },
        { OwnershipXml.Document(type: ""), "there is no documentType" },
        { OwnershipXml.Document(type: "144"), "the documentType \"144\" is not an ownership form" },
        { OwnershipXml.Document(type: "4\n\n5"), "the documentType \"4  5\" is not an ownership form" },
        { OwnershipXml.Document(issuer: ""), "there is no issuer" },
        { OwnershipXml.Document(issuer: "<issuer/>"), "the issuer has no issuerCik" },
        { OwnershipXml.Document(issuer: NoCik), "the issuer has no issuerCik" },
        { OwnershipXml.Document(issuer: "<issuer><issuerCik>12a</issuerCik></issuer>"), "the issuer's CIK is not one: \"12a\"" },
        { OwnershipXml.Document(issuer: "<issuer><issuerCik>0000000000</issuerCik></issuer>"), "the issuer's CIK is not one" },
        { OwnershipXml.Document(owners: ""), "there is no reportingOwner" },
        { OwnershipXml.Document(owners: "<reportingOwner/>"), "a reporting owner has no rptOwnerCik" },
        { OwnershipXml.Document(owners: OwnershipXml.Owner.Replace("0000333444", "n/a", StringComparison.Ordinal)), "the reporting owner's CIK is not one: \"n/a\"" },
        { OwnershipXml.Document(Nested(5_000)), "nested too deep" },
        { OwnershipXml.Document($"<remarks>{Nested(5_000)}</remarks>"), "nested too deep" },
    };

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void Read_BadDocument_OneLineThatSaysWhatAndWhere(string xml, string expected)
    {
        var error = Assert.Throws<OwnershipReadException>(() => OwnershipXml.Read(xml));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Contains($"(line {error.Line}, position {error.Position})", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Error_NamesTheLine()
    {
        var error = Assert.Throws<OwnershipReadException>(() => OwnershipXml.Read("<ownershipDocument>\n<issuer>\n</isuer>\n</ownershipDocument>"));

        Assert.Equal(3, error.Line);
    }

    [Fact]
    public void Read_BytesOverTheLimit_Refused()
    {
        var error = Assert.Throws<OwnershipReadException>(() => new OwnershipXmlReader().Read(new byte[OwnershipXmlReader.LargestDocument + 1]));

        Assert.Contains("larger than 32 MB", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BadBytesForTheEncoding_Refused()
    {
        var bytes = Encoding.Latin1.GetBytes(OwnershipXml.Document("<remarks>Señor</remarks>"));

        Assert.Throws<OwnershipReadException>(() => new OwnershipXmlReader().Read(bytes));
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels));
}
