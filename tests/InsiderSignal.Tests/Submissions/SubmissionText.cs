using System.Text;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Ownership;
using Xunit;

namespace InsiderSignal.Tests.Submissions;

/// <summary>Small submissions, in the form of the archive and in that of the feed.</summary>
internal static class SubmissionText
{
    public const string Accession = "0001213900-23-014092";

    public static readonly string Xml = OwnershipXml.Document(OwnershipXml.Table(OwnershipXml.Transaction()));

    public const string IssuerBlock =
        """
        ISSUER:		

        	COMPANY DATA:	
        		COMPANY CONFORMED NAME:			EXAMPLE WORKS INC
        		CENTRAL INDEX KEY:			0000111222
        		STANDARD INDUSTRIAL CLASSIFICATION:	PHARMACEUTICAL PREPARATIONS [2834]
        		IRS NUMBER:				000000000

        	BUSINESS ADDRESS:	
        		STREET 1:		1 MAIN ST
        """;

    public const string PersonBlock =
        """
        REPORTING-OWNER:	

        	OWNER DATA:	
        		COMPANY CONFORMED NAME:			DOE JANE
        		CENTRAL INDEX KEY:			0000333444

        	FILING VALUES:
        		FORM TYPE:		4
        """;

    public const string CompanyOwnerBlock =
        """
        REPORTING-OWNER:	

        	COMPANY DATA:	
        		COMPANY CONFORMED NAME:			EXAMPLE HOLDINGS
        		CENTRAL INDEX KEY:			0000999888
        		STANDARD INDUSTRIAL CLASSIFICATION:	FIRE, MARINE & CASUALTY INSURANCE [6331]
        """;

    public static string Header(
        string blocks = PersonBlock + "\n\n" + IssuerBlock,
        string type = "4",
        string filed = "20230118",
        string accepted = "<ACCEPTANCE-DATETIME>20230118161038",
        string accession = "ACCESSION NUMBER:		" + Accession) =>
        $"""
        <SEC-HEADER>{Accession}.hdr.sgml : {filed}
        {accepted}
        {accession}
        CONFORMED SUBMISSION TYPE:	{type}
        PUBLIC DOCUMENT COUNT:		1
        CONFORMED PERIOD OF REPORT:	20230115
        FILED AS OF DATE:		{filed}
        DATE AS OF CHANGE:		20230119

        {blocks}
        </SEC-HEADER>
        """;

    public static string Document(string content, string type = "4") =>
        $"""
        <DOCUMENT>
        <TYPE>{type}
        <SEQUENCE>1
        <FILENAME>doc.xml
        <TEXT>
        {content}
        </TEXT>
        </DOCUMENT>
        """;

    public static string XmlDocument(string? xml = null, string type = "4") => Document($"<XML>\n{xml ?? Xml}\n</XML>", type);

    public static string Full(string? header = null, string? documents = null) =>
        $"<SEC-DOCUMENT>{Accession}.txt : 20230118\n{header ?? Header()}\n{documents ?? XmlDocument()}\n</SEC-DOCUMENT>\n";

    public static string Feed(string ownerBlock = "", string issuerSic = "<ASSIGNED-SIC>2834") =>
        $"""
        <SUBMISSION>
        <ACCESSION-NUMBER>{Accession}
        <TYPE>4
        <PUBLIC-DOCUMENT-COUNT>1
        <PERIOD>20230110
        <FILING-DATE>20230112
        <DATE-OF-FILING-DATE-CHANGE>20230113
        {ownerBlock}
        <ISSUER>
        <COMPANY-DATA>
        <CONFORMED-NAME>EXAMPLE WORKS INC
        <CIK>0000111222
        {issuerSic}
        </COMPANY-DATA>
        </ISSUER>
        {XmlDocument()}
        </SUBMISSION>
        """;

    public static SubmissionOutcome Read(string content, string name = "filing.txt") =>
        new SubmissionReader().Read(name, Encoding.UTF8.GetBytes(content));

    public static ReadSubmission ReadWell(string content, string name = "filing.txt") =>
        Assert.IsType<ReadSubmission>(Read(content, name));
}
