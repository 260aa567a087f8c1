using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Ownership;
using Xunit;

namespace InsiderSignal.Tests.Submissions;

public sealed class SubmissionReaderTests
{
    private static readonly AccessionNumber Number = new(121390023014092);

    [Fact]
    public void Read_SubmissionOfTheArchive_WhatItsHeaderSays()
    {
        var outcome = SubmissionText.ReadWell(SubmissionText.Full(), "a/b.txt");

        Assert.Equal("a/b.txt", outcome.Source);
        Assert.Equal(Number, outcome.Accession);
        Assert.Equal(Number, outcome.Filing.Accession);
        Assert.Equal(new DateOnly(2023, 1, 18), outcome.Filing.FiledOn);
        Assert.False(outcome.Filing.IsFiledOnInferred);
        Assert.Equal(new DateTimeOffset(2023, 1, 18, 21, 10, 38, TimeSpan.Zero), outcome.Filing.AcceptedAt);
        Assert.Equal(2834, outcome.Filing.IssuerSic);
        Assert.Single(outcome.Filing.Document.Transactions);
        Assert.Equal(SubmissionText.Xml, Encoding.UTF8.GetString(outcome.Xml.Span).Trim());
    }

    [Fact]
    public void Read_WindowsLineEnds_SameFiling()
    {
        var outcome = SubmissionText.ReadWell(SubmissionText.Full().ReplaceLineEndings("\r\n"));

        Assert.Equal((Number, 2834), (outcome.Filing.Accession, outcome.Filing.IssuerSic));
        Assert.NotNull(outcome.Filing.AcceptedAt);
    }

    [Fact]
    public void Read_SubmissionOfTheFeed_WhatItsTagsSay()
    {
        const string CompanyOwner = "<REPORTING-OWNER>\n<COMPANY-DATA>\n<CONFORMED-NAME>HOLDINGS\n<CIK>0000999888\n<ASSIGNED-SIC>6331\n</COMPANY-DATA>\n</REPORTING-OWNER>";

        var filing = SubmissionText.ReadWell(SubmissionText.Feed(CompanyOwner), "filing.nc").Filing;

        Assert.Equal(Number, filing.Accession);
        Assert.Equal(new DateOnly(2023, 1, 12), filing.FiledOn);
        Assert.Null(filing.AcceptedAt);
        Assert.Equal(2834, filing.IssuerSic);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<ASSIGNED-SIC>0000")]
    [InlineData("<ASSIGNED-SIC>")]
    public void Read_FeedWithoutSic_Null(string sic) =>
        Assert.Null(SubmissionText.ReadWell(SubmissionText.Feed(issuerSic: sic)).Filing.IssuerSic);

    [Fact]
    public void Read_OwnerThatIsACompanyAheadOfTheIssuer_SicOfTheIssuer()
    {
        var header = SubmissionText.Header(SubmissionText.CompanyOwnerBlock + "\n\n" + SubmissionText.IssuerBlock);

        Assert.Equal(2834, SubmissionText.ReadWell(SubmissionText.Full(header)).Filing.IssuerSic);
    }

    [Fact]
    public void Read_OwnerThatIsACompanyBehindAnIssuerWithoutSic_NoSic()
    {
        var issuer = SubmissionText.IssuerBlock.Replace("\t\tSTANDARD INDUSTRIAL CLASSIFICATION:	PHARMACEUTICAL PREPARATIONS [2834]\n", "", StringComparison.Ordinal);
        var header = SubmissionText.Header(issuer + "\n\n" + SubmissionText.CompanyOwnerBlock);

        Assert.Null(SubmissionText.ReadWell(SubmissionText.Full(header)).Filing.IssuerSic);
    }

    [Fact]
    public void Read_HeaderAndXmlNameDifferentIssuers_TheXmlWinsAndTheSicIsNotTaken()
    {
        var header = SubmissionText.Header().Replace("0000111222", "0000111223", StringComparison.Ordinal);

        var filing = SubmissionText.ReadWell(SubmissionText.Full(header)).Filing;

        Assert.Equal(new Cik(111222), filing.Document.Issuer.Cik);
        Assert.Null(filing.IssuerSic);
    }

    [Fact]
    public void Read_ExhibitsAroundTheForm_TheForm()
    {
        var documents =
            SubmissionText.Document("<html>power of attorney, not <XML>", "EX-24") + "\n" +
            SubmissionText.XmlDocument("<other/>", "EX-99") + "\n" +
            SubmissionText.XmlDocument(SubmissionText.Xml, "4/A") + "\n" +
            SubmissionText.Document("<PDF>\nbegin 644 a.pdf\n</PDF>", "EX-99");

        var filing = SubmissionText.ReadWell(SubmissionText.Full(SubmissionText.Header(type: "4/A"), documents)).Filing;

        Assert.Single(filing.Document.Transactions);
    }

    [Fact]
    public void Read_TwoFormsInOneSubmission_TheOneOfTheHeadersType()
    {
        var second = OwnershipXml.Document(type: "4");
        var documents = SubmissionText.XmlDocument(OwnershipXml.Document(type: "3"), "3") + "\n" + SubmissionText.XmlDocument(second);

        Assert.Equal(OwnershipForm.Form4, SubmissionText.ReadWell(SubmissionText.Full(documents: documents)).Filing.Document.Form);
    }

    [Fact]
    public void Read_PrivacyEnhancedEnvelope_ReadAsWithout()
    {
        var text = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Name: webmaster@www.sec.gov\n\n" +
            SubmissionText.Full() + "-----END PRIVACY-ENHANCED MESSAGE-----\n";

        Assert.Equal(Number, SubmissionText.ReadWell(text).Filing.Accession);
    }

    [Theory]
    [InlineData("20230118161038", "2023-01-18T21:10:38Z")] // winter
    [InlineData("20230712161038", "2023-07-12T20:10:38Z")] // summer
    [InlineData("20231105013000", "2023-11-05T05:30:00Z")] // the hour that comes twice: the earlier
    [InlineData("20231105023000", "2023-11-05T07:30:00Z")] // after it
    [InlineData("20230312023000", "2023-03-12T07:30:00Z")] // the hour that is skipped: moved on
    [InlineData("20230312030000", "2023-03-12T07:00:00Z")] // after it
    [InlineData("20060402023000", "2006-04-02T07:30:00Z")] // skipped by the rules until 2006
    [InlineData("20230230161038", null)]
    [InlineData("2023011816", null)]
    [InlineData("", null)]
    public void Read_AcceptanceTime_NewYorkTimeToUtc(string typed, string? expected)
    {
        var header = SubmissionText.Header(accepted: "<ACCEPTANCE-DATETIME>" + typed);

        var accepted = SubmissionText.ReadWell(SubmissionText.Full(header)).Filing.AcceptedAt;

        Assert.Equal(expected, accepted?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(accepted is null || accepted.Value.Offset == TimeSpan.Zero);
    }

    [Fact]
    public void Read_AccessionMissingInTheHeader_TakenFromTheName()
    {
        var text = SubmissionText.Full(SubmissionText.Header(accession: ""));

        Assert.Equal(Number, SubmissionText.ReadWell(text, "x/0001213900-23-014092.txt").Filing.Accession);
    }

    [Theory]
    [InlineData("0001213900-23-014092.xml", 121390023014092)]
    [InlineData("000121390023014092.xml", 121390023014092)]
    [InlineData("edgar/data/111222/000121390023014092/form4.xml", 121390023014092)]
    [InlineData("form4_0001213900-23-014092_2023.xml", 121390023014092)]
    [InlineData("0000000001-20-000001/0001213900-23-014092.xml", 121390023014092)]
    public void Read_BareDocumentNamedByItsAccession_ThatNumber(string name, long expected)
    {
        var filing = SubmissionText.ReadWell(SubmissionText.Xml, name).Filing;

        Assert.Equal(new AccessionNumber(expected), filing.Accession);
        Assert.False(filing.Accession.IsInferred);
    }

    [Theory]
    [InlineData("form4.xml")]
    [InlineData("1234567890000121390023014092.xml")]
    [InlineData("0001213900-23-0140921.xml")]
    [InlineData("0001213900_23_014092.xml")]
    public void Read_BareDocumentWithoutAccessionInItsName_InferredFromContentAlone(string name)
    {
        var filing = SubmissionText.ReadWell(SubmissionText.Xml, name).Filing;
        var same = SubmissionText.ReadWell(SubmissionText.Xml, "other.xml").Filing;
        var other = SubmissionText.ReadWell(SubmissionText.Xml + " ", name).Filing;

        Assert.True(filing.Accession.IsInferred);
        Assert.Equal(same.Accession, filing.Accession);
        Assert.NotEqual(other.Accession, filing.Accession);
    }

    [Fact]
    public void Read_KnownBareDocument_SameInferredNumberInEveryVersion()
    {
        var filing = SubmissionText.ReadWell(
            $"<ownershipDocument><documentType>4</documentType>{OwnershipXml.Issuer}" +
            "<reportingOwner><rptOwnerCik>1</rptOwnerCik></reportingOwner>" + OwnershipXml.Signature + "</ownershipDocument>").Filing;

        // 900000000000000000 and the first eight bytes of the SHA-256 of the text, modulo 10^17, computed elsewhere.
        Assert.Equal(new AccessionNumber(931641712656944245), filing.Accession);
    }

    [Fact]
    public void Read_BareDocument_FiledOnTheLatestSignature()
    {
        var signatures = OwnershipXml.Signature +
            "<ownerSignature><signatureDate>2023-01-20</signatureDate></ownerSignature>" +
            "<ownerSignature><signatureDate>unreadable</signatureDate></ownerSignature>" +
            "<ownerSignature><signatureDate>2023-01-19</signatureDate></ownerSignature>";

        var filing = SubmissionText.ReadWell(OwnershipXml.Document(signatures: signatures), "a.xml").Filing;

        Assert.Equal(new DateOnly(2023, 1, 20), filing.FiledOn);
        Assert.True(filing.IsFiledOnInferred);
        Assert.Null(filing.AcceptedAt);
        Assert.Null(filing.IssuerSic);
    }

    [Fact]
    public void Read_BareDocumentWithoutSignatureDate_FiledOnThePeriodOfReport() =>
        Assert.Equal(new DateOnly(2023, 1, 15), SubmissionText.ReadWell(OwnershipXml.Document(signatures: ""), "a.xml").Filing.FiledOn);

    [Theory]
    [InlineData("2023-01-15", "2032-01-20,2023-01-18", "2023-01-18")]
    [InlineData("2023-01-15", "2032-01-20", "2023-01-15")]
    [InlineData("2023-01-15", "2024-01-15", "2024-01-15")]
    [InlineData("2023-01-15", "2024-01-16", "2023-01-15")]
    [InlineData("2026-02-27", "2026-03-01", "2026-03-01")]
    [InlineData("2026-02-27", "2026-03-02", "2026-02-27")]
    [InlineData("9999-12-31", "2023-01-18", "2023-01-18")]
    [InlineData("soon", "2023-01-18", "2023-01-18")]
    [InlineData("2032-01-15", "2032-01-18", null)]
    public void Read_BareDocument_FiledOnTheLatestDateThatIsPlausible(string period, string signedOn, string? expected)
    {
        // Late on 1 March 2026 in New York.
        var time = new FixedTime(new DateTimeOffset(2026, 3, 2, 3, 0, 0, TimeSpan.Zero));
        var signatures = string.Concat(signedOn.Split(',').Select(date => $"<ownerSignature><signatureDate>{date}</signatureDate></ownerSignature>"));
        var xml = OwnershipXml.Document(signatures: signatures).Replace("<periodOfReport>2023-01-15", $"<periodOfReport>{period}", StringComparison.Ordinal);

        var outcome = new SubmissionReader(time).Read("a.xml", System.Text.Encoding.UTF8.GetBytes(xml));

        if (expected is null)
            Assert.Contains("there is no date to file it under", Assert.IsType<BrokenSubmission>(outcome).Reason, StringComparison.Ordinal);
        else
            Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), Assert.IsType<ReadSubmission>(outcome).Filing.FiledOn);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n")]
    [InlineData("\n\n")]
    public void Read_MarkOrLinesBeforeTheSubmission_ReadAsWithout(string before) =>
        Assert.Equal(Number, SubmissionText.ReadWell(before + SubmissionText.Full()).Filing.Accession);
}
