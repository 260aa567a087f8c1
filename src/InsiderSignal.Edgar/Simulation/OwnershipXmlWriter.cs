using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Writes an ownership document in the order and shape of the SEC's schema.</summary>
/// <param name="page">Where it goes.</param>
/// <param name="words">True for the words true and false, false for 1 and 0.</param>
/// <param name="isSpacious">Whether empty lines stand between the parts.</param>
internal readonly struct OwnershipXmlWriter(Utf8Page page, bool words, bool isSpacious)
{
    public void Write(OwnershipDocument document)
    {
        page.Put("<?xml version=\"1.0\"?>\n<ownershipDocument>\n"u8);
        Part();
        Value("    <schemaVersion>"u8, document.SchemaVersion, "</schemaVersion>\n"u8);
        Part();
        Value("    <documentType>"u8, document.Form.Name(), "</documentType>\n"u8);
        Part();
        Value("    <periodOfReport>"u8, document.PeriodOfReport.Text, "</periodOfReport>\n"u8);
        Value("    <dateOfOriginalSubmission>"u8, document.DateOfOriginalSubmission.Text, "</dateOfOriginalSubmission>\n"u8);
        Flag("    <noSecuritiesOwned>"u8, document.NoSecuritiesOwned, "</noSecuritiesOwned>\n"u8);
        Flag("    <notSubjectToSection16>"u8, document.NotSubjectToSection16, "</notSubjectToSection16>\n"u8);
        Flag("    <form3HoldingsReported>"u8, document.Form3HoldingsReported, "</form3HoldingsReported>\n"u8);
        Flag("    <form4TransactionsReported>"u8, document.Form4TransactionsReported, "</form4TransactionsReported>\n"u8);
        Part();
        page.Put("    <issuer>\n        <issuerCik>"u8);
        page.PutPadded(document.Issuer.Cik.Value, 10);
        page.Put("</issuerCik>\n"u8);
        Value("        <issuerName>"u8, document.Issuer.Name, "</issuerName>\n"u8);
        Value("        <issuerTradingSymbol>"u8, document.Issuer.TradingSymbol, "</issuerTradingSymbol>\n"u8);
        if (document.SchemaVersion == "X0609")
            Value("        <issuerForeignTradingSymbol>"u8, document.Issuer.ForeignTradingSymbol ?? "", "</issuerForeignTradingSymbol>\n"u8);
        page.Put("    </issuer>\n"u8);
        foreach (var owner in document.Owners)
            Write(owner);
        if (document.Aff10b5One is not null)
            Part();
        Flag("    <aff10b5One>"u8, document.Aff10b5One, "</aff10b5One>\n"u8);
        WriteTable(OwnershipTable.NonDerivative, document);
        WriteTable(OwnershipTable.Derivative, document);
        WriteEnd(document);
    }

    private void Write(ReportingOwner owner)
    {
        Part();
        page.Put("    <reportingOwner>\n        <reportingOwnerId>\n            <rptOwnerCik>"u8);
        page.PutPadded(owner.Cik.Value, 10);
        page.Put("</rptOwnerCik>\n"u8);
        Value("            <rptOwnerName>"u8, owner.Name, "</rptOwnerName>\n"u8);
        page.Put("        </reportingOwnerId>\n        <reportingOwnerAddress>\n"u8);
        Value("            <rptOwnerStreet1>"u8, owner.Address?.Street1, "</rptOwnerStreet1>\n"u8);
        Value("            <rptOwnerStreet2>"u8, owner.Address?.Street2, "</rptOwnerStreet2>\n"u8);
        Value("            <rptOwnerCity>"u8, owner.Address?.City, "</rptOwnerCity>\n"u8);
        Value("            <rptOwnerState>"u8, owner.Address?.State, "</rptOwnerState>\n"u8);
        Value("            <rptOwnerZipCode>"u8, owner.Address?.ZipCode, "</rptOwnerZipCode>\n"u8);
        page.Put("            <rptOwnerStateDescription></rptOwnerStateDescription>\n        </reportingOwnerAddress>\n"u8);
        page.Put("        <reportingOwnerRelationship>\n"u8);
        Flag("            <isDirector>"u8, owner.IsDirector, "</isDirector>\n"u8);
        Flag("            <isOfficer>"u8, owner.IsOfficer, "</isOfficer>\n"u8);
        Flag("            <isTenPercentOwner>"u8, owner.IsTenPercentOwner, "</isTenPercentOwner>\n"u8);
        Flag("            <isOther>"u8, owner.IsOther, "</isOther>\n"u8);
        Value("            <officerTitle>"u8, owner.OfficerTitle, "</officerTitle>\n"u8);
        page.Put("        </reportingOwnerRelationship>\n    </reportingOwner>\n"u8);
    }

    private void WriteTable(OwnershipTable table, OwnershipDocument document)
    {
        var isDerivative = table == OwnershipTable.Derivative;
        var rows = new OwnershipRowWriter(page, words);
        var isOpen = false;
        foreach (var row in document.Transactions)
        {
            if (row.Table == table)
            {
                Open(ref isOpen, isDerivative);
                rows.Write(row);
            }
        }

        foreach (var row in document.Holdings)
        {
            if (row.Table == table)
            {
                Open(ref isOpen, isDerivative);
                rows.Write(row);
            }
        }

        if (isOpen)
            page.Put(isDerivative ? "    </derivativeTable>\n"u8 : "    </nonDerivativeTable>\n"u8);
    }

    private void Open(ref bool isOpen, bool isDerivative)
    {
        if (isOpen)
            return;
        Part();
        page.Put(isDerivative ? "    <derivativeTable>\n"u8 : "    <nonDerivativeTable>\n"u8);
        isOpen = true;
    }

    private void WriteEnd(OwnershipDocument document)
    {
        Part();
        page.Put("    <footnotes>"u8);
        foreach (var footnote in document.Footnotes)
        {
            page.Put("\n        <footnote id=\""u8);
            page.Put(footnote.Id);
            page.Put("\">"u8);
            page.PutEscaped(footnote.Text);
            page.Put("</footnote>"u8);
        }

        page.Put(document.Footnotes.Count == 0 ? "</footnotes>\n"u8 : "\n    </footnotes>\n"u8);
        if (document.Remarks is not null)
            Part();
        Value("    <remarks>"u8, document.Remarks, "</remarks>\n"u8);
        foreach (var signature in document.Signatures)
        {
            Part();
            page.Put("    <ownerSignature>\n"u8);
            Value("        <signatureName>"u8, signature.Name, "</signatureName>\n"u8);
            Value("        <signatureDate>"u8, signature.Date.Text, "</signatureDate>\n"u8);
            page.Put("    </ownerSignature>\n"u8);
        }

        page.Put("</ownershipDocument>\n"u8);
    }

    private void Part()
    {
        if (isSpacious)
            page.Put("\n"u8);
    }

    private void Value(ReadOnlySpan<byte> open, string? text, ReadOnlySpan<byte> close)
    {
        if (text is null)
            return;
        page.Put(open);
        page.PutEscaped(text);
        page.Put(close);
    }

    private void Flag(ReadOnlySpan<byte> open, bool? flag, ReadOnlySpan<byte> close)
    {
        if (flag is not { } value)
            return;
        page.Put(open);
        page.Put(words ? value ? "true"u8 : "false"u8 : value ? "1"u8 : "0"u8);
        page.Put(close);
    }
}
