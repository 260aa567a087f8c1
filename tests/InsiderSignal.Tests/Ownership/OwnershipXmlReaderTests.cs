using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;
using Xunit;

namespace InsiderSignal.Tests.Ownership;

public sealed class OwnershipXmlReaderTests
{
    [Fact]
    public void Read_WholeDocument_EveryStatementOfIt()
    {
        var document = OwnershipXml.Read(
            """
            <?xml version="1.0"?>
            <ownershipDocument>
              <schemaVersion>X0609</schemaVersion>
              <documentType>5/A</documentType>
              <periodOfReport>2026-03-31</periodOfReport>
              <dateOfOriginalSubmission>2026-02-14</dateOfOriginalSubmission>
              <noSecuritiesOwned>0</noSecuritiesOwned>
              <notSubjectToSection16>true</notSubjectToSection16>
              <form3HoldingsReported>1</form3HoldingsReported>
              <form4TransactionsReported>false</form4TransactionsReported>
              <issuer>
                <issuerCik>111222</issuerCik>
                <issuerName>Smith &amp; Sons &#8211; Works</issuerName>
                <issuerTradingSymbol>NONE</issuerTradingSymbol>
                <issuerForeignTradingSymbol>SMW.TO</issuerForeignTradingSymbol>
              </issuer>
              <reportingOwner>
                <reportingOwnerId><rptOwnerCik>0000333444</rptOwnerCik><rptOwnerName>DOE JANE</rptOwnerName></reportingOwnerId>
                <reportingOwnerAddress>
                  <rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag>
                  <rptOwnerStreet1>1 Main St</rptOwnerStreet1>
                  <rptOwnerStreet2>Suite 2</rptOwnerStreet2>
                  <rptOwnerCity>Toronto</rptOwnerCity>
                  <rptOwnerNonUSStateTerritory>Ontario</rptOwnerNonUSStateTerritory>
                  <rptOwnerState>A6</rptOwnerState>
                  <rptOwnerCountry>CA</rptOwnerCountry>
                  <rptOwnerZipCode>M5H 2N2</rptOwnerZipCode>
                  <rptOwnerStateDescription>ONTARIO, CANADA</rptOwnerStateDescription>
                  <rptOwnerGoodAddress>true</rptOwnerGoodAddress>
                </reportingOwnerAddress>
                <reportingOwnerRelationship>
                  <isDirector>0</isDirector>
                  <isOfficer>1</isOfficer>
                  <isTenPercentOwner>true</isTenPercentOwner>
                  <isOther>FALSE</isOther>
                  <officerTitle>Chief Executive Officer</officerTitle>
                  <otherText>Founder</otherText>
                </reportingOwnerRelationship>
              </reportingOwner>
              <aff10b5One>1</aff10b5One>
              <footnotes>
                <footnote id="F1">Shares held &lt;in trust&gt;.</footnote>
                <footnote id="F2"></footnote>
              </footnotes>
              <remarks>See Exhibit 24.</remarks>
              <ownerSignature><signatureName>/s/ A</signatureName><signatureDate>2026-04-01</signatureDate></ownerSignature>
              <ownerSignature><signatureName>/s/ B</signatureName><signatureDate>2026-04-02-05:00</signatureDate></ownerSignature>
            </ownershipDocument>
            """);

        Assert.Equal("X0609", document.SchemaVersion);
        Assert.Equal(OwnershipForm.Form5Amendment, document.Form);
        Assert.Equal(new DateOnly(2026, 3, 31), document.PeriodOfReport.Value);
        Assert.Equal(new DateOnly(2026, 2, 14), document.DateOfOriginalSubmission.Value);
        Assert.False(document.NoSecuritiesOwned);
        Assert.True(document.NotSubjectToSection16);
        Assert.True(document.Form3HoldingsReported);
        Assert.False(document.Form4TransactionsReported);
        Assert.True(document.Aff10b5One);
        Assert.Equal(new Issuer(new Cik(111222), "Smith & Sons – Works", "NONE", "SMW.TO"), document.Issuer);
        var expectedOwner = new ReportingOwner
        {
            Cik = new Cik(333444),
            Name = "DOE JANE",
            IsDirector = false,
            IsOfficer = true,
            IsTenPercentOwner = true,
            IsOther = false,
            OfficerTitle = "Chief Executive Officer",
            OtherText = "Founder",
            Address = new OwnerAddress
            {
                IsNonUnitedStates = true,
                Street1 = "1 Main St",
                Street2 = "Suite 2",
                City = "Toronto",
                NonUnitedStatesTerritory = "Ontario",
                State = "A6",
                Country = "CA",
                ZipCode = "M5H 2N2",
                StateDescription = "ONTARIO, CANADA",
                IsGood = true,
            },
        };
        Assert.Equal(expectedOwner, Assert.Single(document.Owners));
        Assert.Equal([new Footnote("F1", "Shares held <in trust>."), new Footnote("F2", "")], document.Footnotes);
        Assert.Equal("See Exhibit 24.", document.Remarks);
        Assert.Equal(["/s/ A", "/s/ B"], document.Signatures.Select(s => s.Name));
        Assert.Equal(new DateOnly(2026, 4, 2), document.Signatures[1].Date.Value);
        Assert.Empty(document.Transactions);
        Assert.Empty(document.Holdings);
    }

    [Fact]
    public void Read_AbsentBoxes_NullAndNotFalse()
    {
        var document = OwnershipXml.Read(OwnershipXml.Document());

        Assert.Null(document.Aff10b5One);
        Assert.Null(document.NotSubjectToSection16);
        Assert.Null(document.Remarks);
        Assert.Null(document.LeadOwner.Address);
        Assert.Null(document.LeadOwner.IsOfficer);
    }

    [Fact]
    public void Read_DerivativeTransaction_EveryValueWithItsFootnotes()
    {
        var row = OwnershipXml.Read(OwnershipXml.Document(OwnershipXml.DerivativeTable(
            """
            <derivativeTransaction>
              <securityTitle><value>Stock Option</value><footnoteId id="F1"/></securityTitle>
              <conversionOrExercisePrice><value>12.34</value><footnoteId id="F2"/></conversionOrExercisePrice>
              <transactionDate><value>2023-01-15</value><footnoteId id="F3"/></transactionDate>
              <deemedExecutionDate><value>2023-01-16</value><footnoteId id="F4"/></deemedExecutionDate>
              <transactionCoding>
                <transactionFormType>4</transactionFormType><transactionCode>M</transactionCode><equitySwapInvolved>1</equitySwapInvolved>
                <footnoteId id="F5"/><footnoteId id="F6"/>
              </transactionCoding>
              <transactionTimeliness><value>L</value><footnoteId id="F7"/></transactionTimeliness>
              <transactionAmounts>
                <transactionTotalValue><value>5000</value><footnoteId id="F8"/></transactionTotalValue>
                <transactionPricePerShare><footnoteId id="F9"/></transactionPricePerShare>
                <transactionAcquiredDisposedCode><value>D</value><footnoteId id="F10"/></transactionAcquiredDisposedCode>
              </transactionAmounts>
              <exerciseDate><footnoteId id="F11"/><footnoteId id="F12"/></exerciseDate>
              <expirationDate><value>2033-01-15</value></expirationDate>
              <underlyingSecurity>
                <underlyingSecurityTitle><value>Common Stock</value><footnoteId id="F13"/></underlyingSecurityTitle>
                <underlyingSecurityValue><value>77.7</value><footnoteId id="F14"/></underlyingSecurityValue>
              </underlyingSecurity>
              <postTransactionAmounts><valueOwnedFollowingTransaction><value>99</value><footnoteId id="F15"/></valueOwnedFollowingTransaction></postTransactionAmounts>
              <ownershipNature>
                <directOrIndirectOwnership><value>I</value><footnoteId id="F16"/></directOrIndirectOwnership>
                <natureOfOwnership><value>By LLC</value><footnoteId id="F17"/></natureOfOwnership>
              </ownershipNature>
            </derivativeTransaction>
            """))).Transactions.Single();

        var expected = new TransactionRow
        {
            Table = OwnershipTable.Derivative,
            Line = 1,
            SecurityTitle = new FiledText("Stock Option", Notes("F1")),
            ConversionOrExercisePrice = new FiledNumber("12.34", 12.34m, Notes("F2")),
            TransactionDate = new FiledDate("2023-01-15", new DateOnly(2023, 1, 15), Notes("F3")),
            DeemedExecutionDate = new FiledDate("2023-01-16", new DateOnly(2023, 1, 16), Notes("F4")),
            FormType = "4",
            Code = new FiledText("M", Notes("F5 F6")),
            EquitySwapInvolved = true,
            Timeliness = new FiledText("L", Notes("F7")),
            TotalValue = new FiledNumber("5000", 5000m, Notes("F8")),
            PricePerShare = new FiledNumber(null, null, Notes("F9")),
            AcquiredOrDisposed = new FiledText("D", Notes("F10")),
            ExerciseDate = new FiledDate(null, null, Notes("F11 F12")),
            ExpirationDate = new FiledDate("2033-01-15", new DateOnly(2033, 1, 15), default),
            UnderlyingTitle = new FiledText("Common Stock", Notes("F13")),
            UnderlyingValue = new FiledNumber("77.7", 77.7m, Notes("F14")),
            ValueOwnedFollowing = new FiledNumber("99", 99m, Notes("F15")),
            DirectOrIndirect = new FiledText("I", Notes("F16")),
            NatureOfOwnership = new FiledText("By LLC", Notes("F17")),
        };
        Assert.Equal(expected, row);
        Assert.True(row.IsIndirect);
    }

    [Fact]
    public void Read_RowsMixedInAnyOrder_LinesCountWithinTableAndKind()
    {
        var document = OwnershipXml.Read(OwnershipXml.Document(
            OwnershipXml.DerivativeTable(
                OwnershipXml.Holding("h1", "derivativeHolding") +
                OwnershipXml.Transaction("M", element: "derivativeTransaction")) +
            OwnershipXml.Table(
                OwnershipXml.Holding("h2") +
                OwnershipXml.Transaction("P") +
                OwnershipXml.Holding("h3") +
                OwnershipXml.Transaction("S"))));

        Assert.Equal(
            [(OwnershipTable.NonDerivative, 1, "P"), (OwnershipTable.NonDerivative, 2, "S"), (OwnershipTable.Derivative, 1, "M")],
            document.Transactions.Select(t => (t.Table, t.Line, t.Code.Text!)));
        Assert.Equal(
            [(OwnershipTable.NonDerivative, 1, "h2"), (OwnershipTable.NonDerivative, 2, "h3"), (OwnershipTable.Derivative, 1, "h1")],
            document.Holdings.Select(h => (h.Table, h.Line, h.SecurityTitle.Text!)));
    }

    [Fact]
    public void Read_TenThousandRows_AllOfThem()
    {
        var rows = new StringBuilder();
        for (var i = 1; i <= 10_000; i++)
            rows.Append(OwnershipXml.Transaction(shares: $"<value>{i}</value>"));

        var document = OwnershipXml.Read(OwnershipXml.Document(OwnershipXml.Table(rows.ToString())));

        Assert.Equal(10_000, document.Transactions.Count);
        Assert.All(document.Transactions, t => Assert.Equal(t.Line, t.Shares.Value));
    }

    [Fact]
    public void Read_SameReaderAfterAnError_StartsAfresh()
    {
        var reader = new OwnershipXmlReader();
        var cut = OwnershipXml.Document(OwnershipXml.Table(OwnershipXml.Transaction()) + "<remarks>left over</remarks>");
        Assert.Throws<OwnershipReadException>(() => reader.Read(Encoding.UTF8.GetBytes(cut[..^40])));

        var document = reader.Read(Encoding.UTF8.GetBytes(OwnershipXml.Document()));

        Assert.Empty(document.Transactions);
        Assert.Null(document.Remarks);
        Assert.Single(document.Owners);
    }

    private static FootnoteReferences Notes(string ids) => new(ids);
}
