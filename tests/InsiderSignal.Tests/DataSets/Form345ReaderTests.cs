using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Submissions;
using Xunit;

namespace InsiderSignal.Tests.DataSets;

public sealed class Form345ReaderTests
{
    private const string Other = "0000000123-23-000002";

    [Fact]
    public void Filings_OnePurchase_AsItsXmlWouldRead()
    {
        var filing = Single(new DataSetText().Change("SUBMISSION", text => text.Replace("\t0000000777", "\t777", StringComparison.Ordinal)));

        Assert.Equal(DataSetText.Accession, filing.Accession.ToString());
        Assert.Equal(new DateOnly(2023, 3, 3), filing.FiledOn);
        Assert.False(filing.IsFiledOnInferred);
        Assert.Null(filing.AcceptedAt);
        Assert.Null(filing.IssuerSic);
        Assert.Equal(OwnershipForm.Form4, filing.Document.Form);
        Assert.Equal(new Issuer(new Cik(777), "Nowhere Mills Inc", null, null), filing.Document.Issuer);
        Assert.Equal(new ReportingOwner { Cik = new Cik(888), Name = "Nobody Jane Q", IsDirector = true, IsOfficer = false, IsTenPercentOwner = false, IsOther = false }, filing.Document.LeadOwner);
        Assert.Equal(
            new TransactionRow
            {
                Table = OwnershipTable.NonDerivative,
                Line = 1,
                SecurityTitle = new FiledText("Common Stock", default),
                TransactionDate = new FiledDate("2023-03-02", new DateOnly(2023, 3, 2), default),
                FormType = "4",
                Code = new FiledText("P", default),
                EquitySwapInvolved = false,
                Shares = new FiledNumber("1000", 1000, default),
                PricePerShare = new FiledNumber("12.5", 12.5m, default),
                AcquiredOrDisposed = new FiledText("A", default),
                SharesOwnedFollowing = new FiledNumber("3000", 3000, default),
                DirectOrIndirect = new FiledText("D", default),
            },
            Assert.Single(filing.Document.Transactions));
        Assert.Empty(filing.Document.Holdings);
        Assert.Empty(filing.Document.Footnotes);
        Assert.Empty(filing.Document.Signatures);
        Assert.Null(filing.Document.Remarks);
        Assert.Null(filing.Document.Aff10b5One);
    }

    [Fact]
    public void Filings_StatementsOfTheSubmission_AreRead()
    {
        var document = Single(DataSetText.Bare().Owner(Other).Submission(
            Other,
            ("DOCUMENT_TYPE", "5/A"), ("PERIOD_OF_REPORT", "31-DEC-2022"), ("DATE_OF_ORIG_SUB", "1-feb-2023"), ("NO_SECURITIES_OWNED", "0"), ("NOT_SUBJECT_SEC16", "true"),
            ("FORM3_HOLDINGS_REPORTED", "1"), ("FORM4_TRANS_REPORTED", "FALSE"), ("ISSUERTRADINGSYMBOL", " NWM "), ("REMARKS", "As \"agreed\" & so on"), ("AFF10B5ONE", "1"))).Document;

        Assert.Equal(OwnershipForm.Form5Amendment, document.Form);
        Assert.Equal(new DateOnly(2022, 12, 31), document.PeriodOfReport.Value);
        Assert.Equal(new DateOnly(2023, 2, 1), document.DateOfOriginalSubmission.Value);
        Assert.Equal((false, true, true, false), (document.NoSecuritiesOwned, document.NotSubjectToSection16, document.Form3HoldingsReported, document.Form4TransactionsReported));
        Assert.Equal("NWM", document.Issuer.TradingSymbol);
        Assert.Equal("As \"agreed\" & so on", document.Remarks);
        Assert.True(document.Aff10b5One);
    }

    [Fact]
    public void Filings_TablesInDifferentOrders_AreJoinedByAccession()
    {
        var text = DataSetText.Bare()
            .Submission(Other).Submission(DataSetText.Accession)
            .Owner(DataSetText.Accession, ("RPTOWNERCIK", "1")).Owner(Other, ("RPTOWNERCIK", "2"))
            .Transaction(DataSetText.Accession, ("TRANS_SHARES", "1.0")).Transaction(Other, ("TRANS_SHARES", "2.0"))
            .Footnote(Other, "F1", "of two").Footnote(DataSetText.Accession, "F1", "of one")
            .Add("OWNER_SIGNATURE", ("ACCESSION_NUMBER", Other), ("OWNERSIGNATURENAME", "/s/ Two"), ("OWNERSIGNATUREDATE", "03-MAR-2023"));

        var filings = text.Read().Select(outcome => Assert.IsType<ReadSubmission>(outcome).Filing).ToList();

        Assert.Equal([Other, DataSetText.Accession], filings.Select(filing => filing.Accession.ToString()));
        Assert.Equal([2, 1], filings.Select(filing => filing.Document.LeadOwner.Cik.Value));
        Assert.Equal([2m, 1m], filings.Select(filing => filing.Document.Transactions.Single().Shares.Value!.Value));
        Assert.Equal(["of two", "of one"], filings.Select(filing => filing.Document.Footnotes.Single().Text));
        Assert.Equal(new OwnerSignature("/s/ Two", new FiledDate("2023-03-03", new DateOnly(2023, 3, 3), default)), Assert.Single(filings[0].Document.Signatures));
        Assert.Empty(filings[1].Document.Signatures);
    }

    [Fact]
    public void Filings_RowsOfAFilingInterspersed_InTheOrderOfTheirKeys()
    {
        var document = Single(DataSetText.Bare().Submission(Other).Owner(Other)
            .Transaction(Other, ("NONDERIV_TRANS_SK", "100"), ("TRANS_SHARES", "3.0"))
            .Transaction(Other, ("NONDERIV_TRANS_SK", "9"), ("TRANS_SHARES", "1.0"))
            .Transaction(Other, ("NONDERIV_TRANS_SK", "20"), ("TRANS_SHARES", "2.0"))
            .Footnote(Other, "F10", "ten").Footnote(Other, "F2", "two").Footnote(Other, "F1", "one")).Document;

        Assert.Equal([(1, 1m), (2, 2m), (3, 3m)], document.Transactions.Select(row => (row.Line, row.Shares.Value!.Value)));
        Assert.Equal(["F1", "F2", "F10"], document.Footnotes.Select(note => note.Id));
    }

    [Fact]
    public void Filings_JointFiling_TheFirstRowIsTheLeadOwner() =>
        Assert.Equal([9, 8], Owners(DataSetText.Bare().Submission(Other)
            .Owner(Other, ("RPTOWNERCIK", "9"), ("RPTOWNER_RELATIONSHIP", "TenPercentOwner"))
            .Owner(Other, ("RPTOWNERCIK", "8"), ("RPTOWNER_RELATIONSHIP", "Officer"))));

    [Theory]
    [InlineData("9,TenPercentOwner,Nobody Jane", "7,TenPercentOwner,Nowhere GP LLC", "8,TenPercentOwner,\"Nowhere Fund L.P.\"")]
    [InlineData("8,TenPercentOwner,\"Nowhere Fund L.P.\"", "9,TenPercentOwner,Nobody Jane", "7,TenPercentOwner,Nowhere GP LLC")]
    public void Filings_JointFilingInASetThatLostItsOrder_SameLeadOwnerInWhateverOrder(params string[] owners)
    {
        var text = DataSetText.Bare().Submission(Other)
            .Transaction(Other, ("NONDERIV_TRANS_SK", "2")).Transaction(Other, ("NONDERIV_TRANS_SK", "1"));
        foreach (var owner in owners.Select(owner => owner.Split(',')))
            text.Owner(Other, ("RPTOWNERCIK", owner[0]), ("RPTOWNER_RELATIONSHIP", owner[1]), ("RPTOWNERNAME", owner[2]));

        Assert.Equal([7, 8, 9], Owners(text));
    }

    [Fact]
    public void Filings_JointFilingInASetThatLostItsOrder_OfficersThenDirectorsFirst() =>
        Assert.Equal([9, 8, 7], Owners(DataSetText.Bare().Submission(Other)
            .Transaction(Other, ("NONDERIV_TRANS_SK", "2")).Transaction(Other, ("NONDERIV_TRANS_SK", "1"))
            .Owner(Other, ("RPTOWNERCIK", "7"), ("RPTOWNER_RELATIONSHIP", "TenPercentOwner"))
            .Owner(Other, ("RPTOWNERCIK", "8"), ("RPTOWNER_RELATIONSHIP", "Director,TenPercentOwner"))
            .Owner(Other, ("RPTOWNERCIK", "9"), ("RPTOWNER_RELATIONSHIP", "Officer"))));

    [Theory]
    [InlineData("Director", true, false, false, false)]
    [InlineData("Director,Officer,TenPercentOwner,Other", true, true, true, true)]
    [InlineData("TenPercentOwner, OTHER", false, false, true, true)]
    [InlineData("Bystander", false, false, false, false)]
    [InlineData("", null, null, null, null)]
    public void Filings_Relationship_BecomesBoxes(string relationship, bool? director, bool? officer, bool? tenPercent, bool? other)
    {
        var owner = Single(DataSetText.Bare().Submission(Other).Owner(
            Other, ("RPTOWNER_RELATIONSHIP", relationship), ("RPTOWNER_TITLE", "CEO"), ("RPTOWNER_TXT", "Adviser"), ("RPTOWNER_CITY", "Nowhere"))).Document.LeadOwner;

        Assert.Equal((director, officer, tenPercent, other), (owner.IsDirector, owner.IsOfficer, owner.IsTenPercentOwner, owner.IsOther));
        Assert.Equal(("CEO", "Adviser"), (owner.OfficerTitle, owner.OtherText));
        Assert.Equal(new OwnerAddress { City = "Nowhere" }, owner.Address);
    }

    [Fact]
    public void Filings_FootnoteColumns_ReferToNotes()
    {
        var row = Assert.Single(Single(DataSetText.Bare().Submission(Other).Owner(Other).Transaction(
            Other, ("TRANS_PRICEPERSHARE", ""), ("TRANS_PRICEPERSHARE_FN", "F1,F2"), ("EQUITY_SWAP_TRANS_CD_FN", "F3"), ("TRANS_SHARES_FN", " F4,  F5 , F12"))).Document.Transactions);

        Assert.Equal(new FiledNumber(null, null, new FootnoteReferences("F1 F2")), row.PricePerShare);
        Assert.Equal(new FiledText("P", new FootnoteReferences("F3")), row.Code);
        Assert.Equal("F4 F5 F12", row.Shares.Footnotes.Ids);
    }

    [Theory]
    [InlineData("1000", "1000", "1000")]
    [InlineData("0.0", "0", "0")]
    [InlineData(".50", ".5", "0.5")]
    [InlineData("100.0", "100", "100")]
    [InlineData("1,000", "1,000", "1000")]
    [InlineData("1.5E7", "1.5E7", "15000000")]
    [InlineData("-5.0", "-5.0", "-5")]
    [InlineData("many", "many", null)]
    [InlineData("", null, null)]
    public void Filings_Numbers_KeepWhatCannotBeRead(string cell, string? text, string? value)
    {
        var row = Assert.Single(Single(DataSetText.Bare().Submission(Other).Owner(Other).Transaction(Other, ("TRANS_SHARES", cell))).Document.Transactions);

        Assert.Equal(text, row.Shares.Text);
        Assert.Equal(value is null ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), row.Shares.Value);
    }

    [Theory]
    [InlineData("29-FEB-2024", "2024-02-29", true)]
    [InlineData("2024-02-29", "2024-02-29", true)]
    [InlineData("29-FEB-2023", "29-FEB-2023", false)]
    [InlineData("01-FOO-2023", "01-FOO-2023", false)]
    [InlineData("00-JAN-2023", "00-JAN-2023", false)]
    [InlineData("1-JAN-23", "1-JAN-23", false)]
    [InlineData("", null, false)]
    public void Filings_Dates_KeepWhatCannotBeRead(string cell, string? text, bool isDate)
    {
        var row = Assert.Single(Single(DataSetText.Bare().Submission(Other).Owner(Other).Transaction(Other, ("TRANS_DATE", cell))).Document.Transactions);

        Assert.Equal(text, row.TransactionDate.Text);
        Assert.Equal(isDate, row.TransactionDate.Value is not null);
    }

    [Fact]
    public void Filings_SecondTableAndHoldings_AreRead()
    {
        var document = Single(new DataSetText()
            .Add("DERIV_TRANS", [.. DataSetText.Purchase(DataSetText.Accession), ("CONV_EXERCISE_PRICE", "4.0"), ("EXCERCISE_DATE_FN", "F1"), ("TRANS_TOTAL_VALUE", "9.0"), ("UNDLYNG_SEC_SHARES", "7.0")])
            .Add("NONDERIV_HOLDING", ("ACCESSION_NUMBER", DataSetText.Accession), ("SHRS_OWND_FOLWNG_TRANS", "5.0"), ("TRANS_FORM_TYPE", "3"), ("TRANS_FORM_TYPE_FN", "F2"))
            .Add("DERIV_HOLDING", ("ACCESSION_NUMBER", DataSetText.Accession), ("EXERCISE_DATE", "05-MAY-2025"), ("UNDLYNG_SEC_TITLE", "Common Stock"), ("VALU_OWND_FOLWNG_TRANS", "6.0"))).Document;

        Assert.Equal([OwnershipTable.NonDerivative, OwnershipTable.Derivative], document.Transactions.Select(row => row.Table));
        var option = document.Transactions[1];
        Assert.Equal((4m, "F1", 9m, 7m, "P"), (option.ConversionOrExercisePrice.Value, option.ExerciseDate.Footnotes.Ids, option.TotalValue.Value, option.UnderlyingShares.Value, option.Code.Text));
        Assert.Equal([(OwnershipTable.NonDerivative, 1), (OwnershipTable.Derivative, 1)], document.Holdings.Select(row => (row.Table, row.Line)));
        Assert.Equal((5m, new FiledText("3", new FootnoteReferences("F2"))), (document.Holdings[0].SharesOwnedFollowing.Value, document.Holdings[0].Coding));
        Assert.Equal((new DateOnly(2025, 5, 5), "Common Stock", 6m), (document.Holdings[1].ExerciseDate.Value, document.Holdings[1].UnderlyingTitle.Text, document.Holdings[1].ValueOwnedFollowing.Value));
    }

    [Fact]
    public void Filings_HeaderInAnotherShape_ReadsTheSame()
    {
        var plain = Single(new DataSetText());
        var odd = Single(new DataSetText()
            .Change("SUBMISSION", text => "\uFEFF" + text.ToLowerInvariant().Replace("nowhere mills inc", "Nowhere Mills Inc", StringComparison.Ordinal))
            .Change("REPORTINGOWNER", text => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join('\t', line.Split('\t').Reverse()) + "\r\n")))
            .Change("NONDERIV_TRANS", text => text.Replace("EQUITY_SWAP_TRANS_CD_FN", "EQUITY_SWAP_INVOLVED_FN", StringComparison.Ordinal).Replace("NONDERIV_TRANS_SK", "ROW", StringComparison.Ordinal)));

        Assert.Equal(plain.Document.Issuer, odd.Document.Issuer);
        Assert.Equal(plain.Document.Owners, odd.Document.Owners);
        Assert.Equal(plain.Document.Transactions, odd.Document.Transactions);
    }

    [Fact]
    public void Filings_SetFromBefore2023_HasNoBox() => Assert.Null(Single(new DataSetText().Change(
        "SUBMISSION", text => text.Replace("\tAFF10B5ONE\n", "\n", StringComparison.Ordinal).Replace("\t\n", "\n", StringComparison.Ordinal))).Document.Aff10b5One);

    [Fact]
    public void Filings_TablesInAFolderAndInCapitals_AreFound()
    {
        var packed = new DataSetText().Zip();
        var files = Unzipped(packed).Select(file => ("2023q1/" + file.Name.ToUpperInvariant(), file.Content)).ToArray();

        Assert.IsType<ReadSubmission>(Assert.Single(DataSetText.Read(Packed.Zip(files))));
    }

    [Fact]
    public void Filings_ZipFromAPipe_IsRead() =>
        Assert.IsType<ReadSubmission>(Assert.Single(DataSetText.Read(Packed.StreamedZip(Unzipped(new DataSetText().Zip())))));

    [Fact]
    public void Filings_AskedTwice_GiveTheSame()
    {
        using var reader = Form345Reader.Open(new MemoryStream(new DataSetText().Zip()), DataSetText.FileName);

        Assert.Equal(reader.Filings().Select(outcome => outcome.Source).ToList(), reader.Filings().Select(outcome => outcome.Source).ToList());
    }

    [Fact]
    public void Done_WhileReading_GoesFromNoneToAll()
    {
        var text = DataSetText.Bare();
        for (var i = 1; i <= 10; i++)
            text.Submission($"0000000123-23-{i:D6}").Owner($"0000000123-23-{i:D6}");
        using var reader = Form345Reader.Open(new MemoryStream(text.Zip()), DataSetText.FileName);

        var before = reader.Done;
        var steps = reader.Filings().Select(_ => reader.Done).ToList();

        Assert.Equal(0, before);
        Assert.Equal(steps.Order(), steps);
        Assert.All(steps, step => Assert.InRange(step, 0.2, 0.999));
        Assert.Equal(10, steps.Distinct().Count());
        Assert.Equal(1, reader.Done);
    }

    [Theory]
    [InlineData("2023q1_form345.zip", "2023q1")]
    [InlineData("2006Q4_FORM345-again.zip", "2006q4")]
    [InlineData("2023q5_form345.zip", null)]
    [InlineData("insiders.zip", null)]
    public void Quarter_ByTheNameOfTheFile(string name, string? quarter)
    {
        using var folder = new TempFolder();
        using var reader = Form345Reader.Open(folder.Write(name, new DataSetText().Zip()));

        Assert.Equal(quarter, reader.Quarter?.ToString());
        Assert.Equal(name, reader.Name);
        Assert.Equal($"{name}!{DataSetText.Accession}", Assert.Single(reader.Filings()).Source);
    }

    private static OwnershipFiling Single(DataSetText text) => Assert.IsType<ReadSubmission>(Assert.Single(text.Read())).Filing;

    private static IEnumerable<int> Owners(DataSetText text) => Single(text).Document.Owners.Select(owner => owner.Cik.Value);

    private static (string Name, byte[] Content)[] Unzipped(byte[] packed)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(packed));
        return [.. zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return (entry.Name, content.ToArray());
        })];
    }
}
