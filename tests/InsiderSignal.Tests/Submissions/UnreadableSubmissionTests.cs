using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Ownership;
using Xunit;

namespace InsiderSignal.Tests.Submissions;

public sealed class UnreadableSubmissionTests
{
    private static readonly AccessionNumber Number = new(121390023014092);

    public static TheoryData<string, string> BrokenSources => new()
    {
        { "", "empty" },
        { " \r\n\t", "empty" },
        { "Some notes about filings.", "neither a submission nor an ownership document" },
        { "<!DOCTYPE html>\n<html><head><title>SEC.gov | Request Rate\nThreshold Exceeded</title></head></html>", "a web page and not a filing: \"SEC.gov | Request Rate Threshold Exceeded\"" },
        { "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html xmlns=\"z\"><body>No</body></html>", "a web page and not a filing" },
        { "<HTML><BODY>Not found</BODY></HTML>", "a web page and not a filing" },
        { "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", "the root element is \"Error\"" },
        { SubmissionText.Xml[..^40], "not readable as XML" },
        { SubmissionText.Full(documents: SubmissionText.XmlDocument("<ownershipDocument><issuer></ownershipDocument>")), "not readable as XML" },
        { SubmissionText.Full(documents: SubmissionText.XmlDocument(OwnershipXml.Document(owners: ""))), "there is no reportingOwner" },
        { SubmissionText.Full(documents: SubmissionText.Document("<html>form 4</html>")), "form 4 without XML" },
        { SubmissionText.Full(documents: ""), "form 4 without XML" },
        { SubmissionText.Full(SubmissionText.Header(accession: "")), "the header has no accession number" },
        { SubmissionText.Full(SubmissionText.Header(accession: "ACCESSION NUMBER: 12")), "the header has no accession number" },
        { SubmissionText.Full(SubmissionText.Header(filed: "2023")), "the header has no filed date" },
        { SubmissionText.Full(SubmissionText.Header(type: ""), ""), "the header names no form" },
        { SubmissionText.Full().Replace("</SEC-DOCUMENT>", "", StringComparison.Ordinal), "cut short: the submission has no end" },
        { SubmissionText.Feed().Replace("</SUBMISSION>", "", StringComparison.Ordinal), "cut short: the submission has no end" },
        { SubmissionText.Full().Replace("</XML>", "", StringComparison.Ordinal), "cut short: the XML has no end" },
        { SubmissionText.Full()[..200], "cut short: the submission has no end" },
        { OwnershipXml.Document(signatures: "").Replace("2023-01-15", "soon", StringComparison.Ordinal), "there is no date to file it under" },
    };

    public static TheoryData<string, string> ForeignSources => new()
    {
        { SubmissionText.Full(SubmissionText.Header(type: "10-K"), SubmissionText.Document("<html>", "10-K")), "form 10-K is not an ownership form" },
        { SubmissionText.Full(SubmissionText.Header(type: "424B4"), SubmissionText.XmlDocument(type: "424B4")), "form 424B4 is not an ownership form" },
        { SubmissionText.Full(SubmissionText.Header(type: ""), SubmissionText.Document("<html>", "8-K")), "form 8-K is not an ownership form" },
        { SubmissionText.Full(SubmissionText.Header(filed: "20020930"), SubmissionText.Document("FORM 4\n  STATEMENT OF CHANGES")), "form 4 from before the XML" },
        { SubmissionText.Full(SubmissionText.Header(filed: "20020930"), SubmissionText.Document("FORM 4"))[..^30], "form 4 from before the XML" },
        { SubmissionText.Full(SubmissionText.Header(type: "10-K"), "")[..^30], "form 10-K is not an ownership form" },
    };

    [Theory]
    [MemberData(nameof(BrokenSources))]
    public void Read_BrokenSource_BrokenWithItsReason(string content, string expected)
    {
        var outcome = Assert.IsType<BrokenSubmission>(SubmissionText.Read(content));

        Assert.Equal("filing.txt", outcome.Source);
        Assert.Contains(expected, outcome.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', outcome.Reason);
    }

    [Theory]
    [MemberData(nameof(ForeignSources))]
    public void Read_SoundSourceThatIsNotOurs_OutOfScopeWithItsReason(string content, string expected)
    {
        var outcome = Assert.IsType<OutOfScopeSubmission>(SubmissionText.Read(content));

        Assert.Equal(expected, outcome.Reason);
        Assert.Equal(Number, outcome.Accession);
    }

    [Fact]
    public void Read_BrokenSubmission_KeepsItsAccession()
    {
        var outcome = SubmissionText.Read(SubmissionText.Full(documents: ""));

        Assert.Equal(Number, outcome.Accession);
    }

    [Fact]
    public void Read_BrokenDocumentNamedByItsAccession_KeepsIt() =>
        Assert.Equal(Number, SubmissionText.Read("<html></html>", "0001213900-23-014092.xml").Accession);

    [Fact]
    public void Read_BlockPageOfTheSec_SaysWhatItIs()
    {
        var page = File.ReadAllBytes(Corpus.PathTo("pages/block-page.html"));

        var outcome = Assert.IsType<BrokenSubmission>(new SubmissionReader().Read("0001213900-23-014092.txt", page));

        Assert.Equal("a web page and not a filing: \"SEC.gov | Request Rate Threshold Exceeded\"", outcome.Reason);
    }

    [Fact]
    public void Read_BrokenEntry_BrokenWithTheEntrysReason()
    {
        var outcome = new SubmissionReader().Read(new SourceEntry { Name = "a.zip!b.txt", BrokenReason = "encrypted" });

        Assert.Equal(new BrokenSubmission("a.zip!b.txt", null, "encrypted"), outcome);
    }

    [Fact]
    public void Read_XmlOverTheLimitInASubmission_Broken()
    {
        var filler = new string('x', 33 * 1024 * 1024);
        var text = SubmissionText.Full(documents: SubmissionText.XmlDocument(OwnershipXml.Document($"<remarks>{filler}</remarks>")));

        var outcome = Assert.IsType<BrokenSubmission>(SubmissionText.Read(text));

        Assert.Equal("the document is larger than 32 MB", outcome.Reason);
    }
}
