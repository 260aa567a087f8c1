using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;
using Xunit;

namespace InsiderSignal.Tests.Ownership;

public sealed class SchemaOddityTests
{
    [Fact]
    public void Read_FirstSchema_SecuritiesUnderTheRootAndValueAsPrice()
    {
        var document = OwnershipXml.Read(OwnershipXml.Document(
            """
            <nonDerivativeSecurity>
              <securityTitle><value>Common Stock</value></securityTitle>
              <transactionDate><value>2003-06-09</value></transactionDate>
              <transactionCoding><transactionCode>S</transactionCode></transactionCoding>
              <transactionAmounts>
                <transactionShares><value>3100</value></transactionShares>
                <transactionValue><value>3.8</value></transactionValue>
                <transactionAcquiredDisposedCode><value>D</value></transactionAcquiredDisposedCode>
              </transactionAmounts>
            </nonDerivativeSecurity>
            <nonDerivativeSecurity>
              <securityTitle><value>Preferred Stock</value></securityTitle>
              <postTransactionAmounts><sharesOwnedFollowingTransaction><value>7</value></sharesOwnedFollowingTransaction></postTransactionAmounts>
            </nonDerivativeSecurity>
            <derivativeSecurity>
              <securityTitle><value>Option</value></securityTitle>
              <transactionDate><value>2003-06-10</value></transactionDate>
            </derivativeSecurity>
            """));

        Assert.Equal([OwnershipTable.NonDerivative, OwnershipTable.Derivative], document.Transactions.Select(t => t.Table));
        Assert.Equal(3.8m, document.Transactions[0].PricePerShare.Value);
        Assert.Equal("S", document.Transactions[0].Code.Text);
        var holding = Assert.Single(document.Holdings);
        Assert.Equal(("Preferred Stock", 1, 7m), (holding.SecurityTitle.Text, holding.Line, holding.SharesOwnedFollowing.Value));
    }

    [Theory]
    [InlineData("<value>2023-01-15</value>", "2023-01-15")]
    [InlineData("2023-01-15", "2023-01-15")]
    [InlineData("\n  2023-01-15\n ", "2023-01-15")]
    [InlineData("<value> 2023-01-15 </value>", "2023-01-15")]
    [InlineData("<value><![CDATA[2023-01-15]]></value>", "2023-01-15")]
    [InlineData("<value>2023-<!-- cut -->01-15</value>", "2023-01-15")]
    [InlineData("\\ <value>2023-01-15</value> \\", "2023-01-15")]
    [InlineData("<new><value>1999-01-01</value></new><value>2023-01-15</value>", "2023-01-15")]
    [InlineData("<value/>", null)]
    [InlineData("<value></value>", null)]
    [InlineData("<value>  </value>", null)]
    [InlineData("", null)]
    public void Read_ValueInEveryPlace_ItsText(string content, string? expected)
    {
        var row = OwnershipXml.ReadRow(OwnershipXml.Transaction(date: content));

        Assert.Equal(expected, row.TransactionDate.Text);
        Assert.Equal(expected is null ? null : new DateOnly(2023, 1, 15), row.TransactionDate.Value);
    }

    [Theory]
    [InlineData("2024-01-02", "2024-01-02")]
    [InlineData("2024-01-02-05:00", "2024-01-02")]
    [InlineData("2024-01-02+09:30", "2024-01-02")]
    [InlineData("2024-01-02Z", "2024-01-02")]
    [InlineData("0022-01-01", "0022-01-01")]
    [InlineData("2035-01-01", "2035-01-01")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2023-02-29", null)]
    [InlineData("2024-13-01", null)]
    [InlineData("2024-00-10", null)]
    [InlineData("2024-01-00", null)]
    [InlineData("0000-01-01", null)]
    [InlineData("01/02/2024", null)]
    [InlineData("2024-1-2", null)]
    [InlineData("2024-01-02x", null)]
    [InlineData("2024-01-02-5:00", null)]
    [InlineData("20x4-01-02", null)]
    [InlineData("yesterday!", null)]
    public void Read_Date_ReadOrKeptAsText(string text, string? expected)
    {
        var date = OwnershipXml.ReadRow(OwnershipXml.Transaction(date: $"<value>{text}</value>")).TransactionDate;

        Assert.Equal(text, date.Text);
        Assert.Equal(expected, date.Value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("100", "100")]
    [InlineData("0", "0")]
    [InlineData("10.50", "10.50")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("1,000", "1000")]
    [InlineData("12,345,678.9", "12345678.9")]
    [InlineData("$1,234.50", "1234.50")]
    [InlineData("$ 12", "12")]
    [InlineData("-7", "-7")]
    [InlineData("+7", "7")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("999999999999.9999", "999999999999.9999")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("1234567890123456789.5", "1234567890123456789.5")]
    [InlineData("abc", null)]
    [InlineData("12,50", null)]
    [InlineData("1,0000", null)]
    [InlineData("1,00", null)]
    [InlineData(",100", null)]
    [InlineData("1,,000", null)]
    [InlineData("1.000,00", null)]
    [InlineData("1/2", null)]
    [InlineData("1.2.3", null)]
    [InlineData("-", null)]
    [InlineData(".", null)]
    [InlineData("$", null)]
    [InlineData("(100)", null)]
    [InlineData("1e99", null)]
    [InlineData("99999999999999999999999999999999", null)]
    public void Read_Number_ReadOrKeptAsText(string text, string? expected)
    {
        var shares = OwnershipXml.ReadRow(OwnershipXml.Transaction(shares: $"<value>{text}</value>")).Shares;

        Assert.Equal(text, shares.Text);
        Assert.Equal(expected, shares.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("<value>1</value>", true)]
    [InlineData("", null)]
    [InlineData("yes", null)]
    public void Read_Box_TrueFalseOrUnreadable(string text, bool? expected)
    {
        var document = OwnershipXml.Read(OwnershipXml.Document($"<aff10b5One>{text}</aff10b5One>"));

        Assert.Equal(expected, document.Aff10b5One);
    }

    [Fact]
    public void Read_FootnotesOnPartsOfTheCoding_BelongToTheCoding()
    {
        var row = OwnershipXml.ReadRow(
            """
            <nonDerivativeTransaction>
              <transactionCoding>
                <footnoteId id="F2"/>
                <transactionCode>P<footnoteId id="F3"/></transactionCode>
                <equitySwapInvolved>0<footnoteId>F4</footnoteId></equitySwapInvolved>
              </transactionCoding>
              <transactionAmounts><footnoteId id="F9"/></transactionAmounts>
            </nonDerivativeTransaction>
            """);

        Assert.Equal(new FiledText("P", new FootnoteReferences("F2 F3 F4")), row.Code);
        Assert.False(row.EquitySwapInvolved);
    }

    [Fact]
    public void Read_LateHoldingOnForm5_KeepsItsCoding()
    {
        var holding = OwnershipXml.Read(OwnershipXml.Document(type: "5", body: OwnershipXml.Table(
            """
            <nonDerivativeHolding>
              <securityTitle><value>Common Stock</value></securityTitle>
              <transactionCoding><transactionFormType>3</transactionFormType><footnoteId id="F1"/></transactionCoding>
            </nonDerivativeHolding>
            """))).Holdings.Single();

        Assert.Equal(new FiledText("3", new FootnoteReferences("F1")), holding.Coding);
    }

    [Fact]
    public void Read_UnknownElementsEverywhere_ArePassedOver()
    {
        const string Unknown = "<futureElement a='1'><deep><value>9</value><issuerCik>1</issuerCik></deep></futureElement><empty/>";
        var plain = OwnershipXml.Document(OwnershipXml.Table(OwnershipXml.Transaction()));
        var laced = plain
            .Replace("<securityTitle>", Unknown + "<securityTitle>" + Unknown, StringComparison.Ordinal)
            .Replace("<issuerCik>", Unknown + "<issuerCik>", StringComparison.Ordinal)
            .Replace("<rptOwnerCik>", Unknown + "<rptOwnerCik>", StringComparison.Ordinal)
            .Replace("<isDirector>", Unknown + "<isDirector>", StringComparison.Ordinal)
            .Replace("<signatureName>", Unknown + "<signatureName>", StringComparison.Ordinal)
            .Replace("<documentType>", Unknown + "<documentType>", StringComparison.Ordinal);

        var expected = OwnershipXml.Read(plain);
        var document = OwnershipXml.Read(laced);

        Assert.Equal(expected.Transactions, document.Transactions);
        Assert.Equal(expected.Issuer, document.Issuer);
        Assert.Equal(expected.Owners, document.Owners);
        Assert.Equal(expected.Signatures, document.Signatures);
    }

    [Fact]
    public void Read_ElementsInReverseOrder_SameDocument()
    {
        var document = OwnershipXml.Read(
            $"<ownershipDocument>{OwnershipXml.Signature}{OwnershipXml.Table(OwnershipXml.Transaction())}{OwnershipXml.Owner}" +
            $"{OwnershipXml.Issuer}<documentType>4</documentType></ownershipDocument>");

        Assert.Equal(OwnershipForm.Form4, document.Form);
        Assert.Equal(new Cik(111222), document.Issuer.Cik);
        Assert.Null(document.SchemaVersion);
        Assert.Equal(default, document.PeriodOfReport);
        Assert.Single(document.Transactions);
    }

    [Fact]
    public void Read_NamespacePrefix_ReadAsWithout()
    {
        var document = OwnershipXml.Read(
            $"<o:ownershipDocument xmlns:o='urn:x'><o:documentType>4</o:documentType>{OwnershipXml.Issuer}{OwnershipXml.Owner}</o:ownershipDocument>");

        Assert.Equal(OwnershipForm.Form4, document.Form);
    }

    [Fact]
    public void Read_CarriageReturnsAlone_ReadAsLines()
    {
        var bytes = Encoding.UTF8.GetBytes(OwnershipXml.Document(OwnershipXml.Table(OwnershipXml.Transaction())).ReplaceLineEndings("\r"));

        Assert.Single(new OwnershipXmlReader().Read(bytes).Transactions);
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    public void Read_OtherEncoding_AsDeclared(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var xml = OwnershipXml.Document("<remarks>Señor</remarks>").Replace("version=\"1.0\"", $"version=\"1.0\" encoding=\"{name}\"", StringComparison.Ordinal);

        var document = new OwnershipXmlReader().Read((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(xml)]);

        Assert.Equal("Señor", document.Remarks);
    }

    [Fact]
    public void Read_LongFootnoteCutByMarkup_AllItsWords()
    {
        var half = string.Concat(Enumerable.Repeat("A long & winding sentence. ", 50));
        var escaped = half.Replace("&", "&amp;", StringComparison.Ordinal);

        var document = OwnershipXml.Read(OwnershipXml.Document(
            $"<footnotes><footnote id=\"F1\">{escaped}<b>bold</b> <![CDATA[& more]]> end</footnote><footnote id=\"F2\">{escaped}</footnote></footnotes>"));

        Assert.Equal(half + "bold& more end", document.Footnotes[0].Text);
        Assert.Equal(half.Trim(), document.Footnotes[1].Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_OneLineBrokenAtAColumn_ReadAsIfItWereNot(string lineEnd)
    {
        var whole = OwnershipXml.Document(OwnershipXml.Table(OwnershipXml.Transaction())).ReplaceLineEndings("");
        foreach (var column in new[] { 80, 117, 120, 1023 })
        {
            var wrapped = string.Join(lineEnd, whole.Chunk(column).Select(c => new string(c)));

            Assert.Equal(OwnershipXml.Read(whole).Transactions, OwnershipXml.Read(wrapped).Transactions);
        }
    }
}
