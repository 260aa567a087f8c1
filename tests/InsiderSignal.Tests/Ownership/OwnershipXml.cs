using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Tests.Ownership;

/// <summary>Small ownership documents, written after the SEC's schema.</summary>
internal static class OwnershipXml
{
    public const string Issuer =
        "<issuer><issuerCik>0000111222</issuerCik><issuerName>Example Works Inc</issuerName><issuerTradingSymbol>EXW</issuerTradingSymbol></issuer>";

    public const string Owner =
        """
        <reportingOwner>
          <reportingOwnerId><rptOwnerCik>0000333444</rptOwnerCik><rptOwnerName>Doe Jane</rptOwnerName></reportingOwnerId>
          <reportingOwnerRelationship><isDirector>1</isDirector></reportingOwnerRelationship>
        </reportingOwner>
        """;

    public const string Signature =
        "<ownerSignature><signatureName>/s/ Jane Doe</signatureName><signatureDate>2023-01-18</signatureDate></ownerSignature>";

    public static string Document(string body = "", string type = "4", string issuer = Issuer, string owners = Owner, string signatures = Signature) =>
        $"""
        <?xml version="1.0"?>
        <ownershipDocument>
          <schemaVersion>X0306</schemaVersion>
          <documentType>{type}</documentType>
          <periodOfReport>2023-01-15</periodOfReport>
          {issuer}
          {owners}
          {body}
          {signatures}
        </ownershipDocument>
        """;

    public static string Table(string rows) => $"<nonDerivativeTable>{rows}</nonDerivativeTable>";

    public static string DerivativeTable(string rows) => $"<derivativeTable>{rows}</derivativeTable>";

    public static string Transaction(
        string code = "P",
        string date = "<value>2023-01-15</value>",
        string shares = "<value>100</value>",
        string price = "<value>10.50</value>",
        string coding = "",
        string element = "nonDerivativeTransaction") =>
        $"""
        <{element}>
          <securityTitle><value>Common Stock</value></securityTitle>
          <transactionDate>{date}</transactionDate>
          <transactionCoding>
            <transactionFormType>4</transactionFormType>
            <transactionCode>{code}</transactionCode>
            <equitySwapInvolved>0</equitySwapInvolved>
            {coding}
          </transactionCoding>
          <transactionAmounts>
            <transactionShares>{shares}</transactionShares>
            <transactionPricePerShare>{price}</transactionPricePerShare>
            <transactionAcquiredDisposedCode><value>A</value></transactionAcquiredDisposedCode>
          </transactionAmounts>
          <postTransactionAmounts>
            <sharesOwnedFollowingTransaction><value>1100</value></sharesOwnedFollowingTransaction>
          </postTransactionAmounts>
          <ownershipNature>
            <directOrIndirectOwnership><value>D</value></directOrIndirectOwnership>
          </ownershipNature>
        </{element}>
        """;

    public static string Holding(string title, string element = "nonDerivativeHolding") =>
        $"""
        <{element}>
          <securityTitle><value>{title}</value></securityTitle>
          <postTransactionAmounts><sharesOwnedFollowingTransaction><value>5</value></sharesOwnedFollowingTransaction></postTransactionAmounts>
          <ownershipNature><directOrIndirectOwnership><value>I</value></directOrIndirectOwnership><natureOfOwnership><value>By Trust</value></natureOfOwnership></ownershipNature>
        </{element}>
        """;

    public static OwnershipDocument Read(string xml) => new OwnershipXmlReader().Read(Encoding.UTF8.GetBytes(xml));

    /// <summary>Reads a document of one transaction and gives that.</summary>
    public static TransactionRow ReadRow(string transaction) => Read(Document(Table(transaction))).Transactions.Single();
}
