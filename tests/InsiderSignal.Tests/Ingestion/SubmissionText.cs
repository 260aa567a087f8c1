using System.Globalization;
using System.Text;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>Small submissions written after the SEC's schema, with one Table I row.</summary>
internal sealed record SubmissionText
{
    public int Sequence { get; init; } = 1;

    public string Form { get; init; } = "4";

    public DateOnly FiledOn { get; init; } = new(2023, 3, 6);

    public int Issuer { get; init; } = 1_000_001;

    public int Owner { get; init; } = 2_000_001;

    public string TradedOn { get; init; } = "2023-03-03";

    public string Code { get; init; } = "P";

    public string Shares { get; init; } = "<value>100</value>";

    public string Price { get; init; } = "<value>10.00</value>";

    public string Owners => Owner == 0 ? "" :
        $"""
            <reportingOwner>
                <reportingOwnerId><rptOwnerCik>{Owner:D10}</rptOwnerCik><rptOwnerName>Tester Ada</rptOwnerName></reportingOwnerId>
                <reportingOwnerRelationship><isDirector>1</isDirector></reportingOwnerRelationship>
            </reportingOwner>
        """;

    public string Accession => string.Create(CultureInfo.InvariantCulture, $"0000999999-23-{Sequence:D6}");

    public string Xml(int rows = 1, string? prologue = null) =>
        $"""
        <?xml version="1.0"?>{prologue}
        <ownershipDocument>
            <schemaVersion>X0306</schemaVersion>
            <documentType>{Form}</documentType>
            <periodOfReport>2023-03-03</periodOfReport>
            <issuer>{(Issuer == 0 ? "" : $"<issuerCik>{Issuer:D10}</issuerCik>")}<issuerName>Trial Company</issuerName><issuerTradingSymbol>TRYL</issuerTradingSymbol></issuer>
        {Owners}
            <nonDerivativeTable>
        {string.Concat(Enumerable.Repeat(Row(), rows))}
            </nonDerivativeTable>
            <footnotes><footnote id="F1">Price in this note.</footnote></footnotes>
            <ownerSignature><signatureName>/s/ Ada Tester</signatureName><signatureDate>2023-03-06</signatureDate></ownerSignature>
        </ownershipDocument>
        """;

    public string Text(int rows = 1, string? prologue = null) =>
        $"""
        <SEC-DOCUMENT>{Accession}.txt : {FiledOn:yyyyMMdd}
        <SEC-HEADER>{Accession}.hdr.sgml : {FiledOn:yyyyMMdd}
        <ACCEPTANCE-DATETIME>{FiledOn:yyyyMMdd}163000
        ACCESSION NUMBER:		{Accession}
        CONFORMED SUBMISSION TYPE:	{Form}
        PUBLIC DOCUMENT COUNT:		1
        FILED AS OF DATE:		{FiledOn:yyyyMMdd}

        ISSUER:

        	COMPANY DATA:
        		COMPANY CONFORMED NAME:			Trial Company
        		CENTRAL INDEX KEY:			{Issuer:D10}
        		STANDARD INDUSTRIAL CLASSIFICATION:	PHARMACEUTICAL PREPARATIONS [2834]
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>{Form}
        <SEQUENCE>1
        <FILENAME>doc.xml
        <TEXT>
        <XML>
        {Xml(rows, prologue)}
        </XML>
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>

        """;

    public SourceEntry Entry(string? text = null) => new() { Name = $"{Accession}.txt", Content = Encoding.UTF8.GetBytes(text ?? Text()) };

    private string Row() =>
        $"""
                <nonDerivativeTransaction>
                    <securityTitle><value>Common Stock</value></securityTitle>
                    <transactionDate><value>{TradedOn}</value></transactionDate>
                    <transactionCoding><transactionFormType>4</transactionFormType><transactionCode>{Code}</transactionCode><equitySwapInvolved>0</equitySwapInvolved></transactionCoding>
                    <transactionAmounts>
                        <transactionShares>{Shares}</transactionShares>
                        <transactionPricePerShare>{Price}</transactionPricePerShare>
                        <transactionAcquiredDisposedCode><value>{(Code.Equals("P", StringComparison.OrdinalIgnoreCase) ? "A" : "D")}</value></transactionAcquiredDisposedCode>
                    </transactionAmounts>
                    <postTransactionAmounts><sharesOwnedFollowingTransaction><value>5000</value></sharesOwnedFollowingTransaction></postTransactionAmounts>
                    <ownershipNature><directOrIndirectOwnership><value>D</value></directOrIndirectOwnership></ownershipNature>
                </nonDerivativeTransaction>

        """;
}
