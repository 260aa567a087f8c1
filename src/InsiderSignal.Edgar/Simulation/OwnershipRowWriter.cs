using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Writes the transactions and holdings of both tables.</summary>
internal readonly struct OwnershipRowWriter(Utf8Page page, bool words)
{
    public void Write(TransactionRow row)
    {
        var isDerivative = row.Table == OwnershipTable.Derivative;
        page.Put(isDerivative ? "        <derivativeTransaction>\n"u8 : "        <nonDerivativeTransaction>\n"u8);
        Element("securityTitle"u8, row.SecurityTitle.Text, row.SecurityTitle.Footnotes);
        if (isDerivative)
            Element("conversionOrExercisePrice"u8, row.ConversionOrExercisePrice.Text, row.ConversionOrExercisePrice.Footnotes);
        Element("transactionDate"u8, row.TransactionDate.Text, row.TransactionDate.Footnotes);
        Element("deemedExecutionDate"u8, row.DeemedExecutionDate.Text, row.DeemedExecutionDate.Footnotes);
        WriteCoding(row);
        Element("transactionTimeliness"u8, row.Timeliness.Text, row.Timeliness.Footnotes);
        page.Put("            <transactionAmounts>\n"u8);
        Element("transactionShares"u8, row.Shares.Text, row.Shares.Footnotes, isInner: true);
        Element("transactionTotalValue"u8, row.TotalValue.Text, row.TotalValue.Footnotes, isInner: true);
        Element("transactionPricePerShare"u8, row.PricePerShare.Text, row.PricePerShare.Footnotes, isInner: true);
        Element("transactionAcquiredDisposedCode"u8, row.AcquiredOrDisposed.Text, row.AcquiredOrDisposed.Footnotes, isInner: true);
        page.Put("            </transactionAmounts>\n"u8);
        WriteRest(row, isDerivative);
        page.Put(isDerivative ? "        </derivativeTransaction>\n"u8 : "        </nonDerivativeTransaction>\n"u8);
    }

    public void Write(HoldingRow row)
    {
        var isDerivative = row.Table == OwnershipTable.Derivative;
        page.Put(isDerivative ? "        <derivativeHolding>\n"u8 : "        <nonDerivativeHolding>\n"u8);
        Element("securityTitle"u8, row.SecurityTitle.Text, row.SecurityTitle.Footnotes);
        if (isDerivative)
            Element("conversionOrExercisePrice"u8, row.ConversionOrExercisePrice.Text, row.ConversionOrExercisePrice.Footnotes);
        WriteRest(row, isDerivative);
        page.Put(isDerivative ? "        </derivativeHolding>\n"u8 : "        </nonDerivativeHolding>\n"u8);
    }

    private void WriteCoding(TransactionRow row)
    {
        page.Put("            <transactionCoding>\n                <transactionFormType>"u8);
        page.Put(row.FormType);
        page.Put("</transactionFormType>\n                <transactionCode>"u8);
        page.Put(row.Code.Text);
        page.Put("</transactionCode>\n                <equitySwapInvolved>"u8);
        page.Put(row.EquitySwapInvolved == true ? words ? "true"u8 : "1"u8 : words ? "false"u8 : "0"u8);
        page.Put("</equitySwapInvolved>\n"u8);
        WriteFootnotes(row.Code.Footnotes, "                "u8);
        page.Put("            </transactionCoding>\n"u8);
    }

    private void WriteRest(OwnershipRow row, bool isDerivative)
    {
        if (isDerivative)
        {
            Element("exerciseDate"u8, row.ExerciseDate.Text, row.ExerciseDate.Footnotes);
            Element("expirationDate"u8, row.ExpirationDate.Text, row.ExpirationDate.Footnotes);
            page.Put("            <underlyingSecurity>\n"u8);
            Element("underlyingSecurityTitle"u8, row.UnderlyingTitle.Text, row.UnderlyingTitle.Footnotes, isInner: true);
            Element("underlyingSecurityShares"u8, row.UnderlyingShares.Text, row.UnderlyingShares.Footnotes, isInner: true);
            Element("underlyingSecurityValue"u8, row.UnderlyingValue.Text, row.UnderlyingValue.Footnotes, isInner: true);
            page.Put("            </underlyingSecurity>\n"u8);
        }

        if (row.SharesOwnedFollowing != default || row.ValueOwnedFollowing != default)
        {
            page.Put("            <postTransactionAmounts>\n"u8);
            Element("sharesOwnedFollowingTransaction"u8, row.SharesOwnedFollowing.Text, row.SharesOwnedFollowing.Footnotes, isInner: true);
            Element("valueOwnedFollowingTransaction"u8, row.ValueOwnedFollowing.Text, row.ValueOwnedFollowing.Footnotes, isInner: true);
            page.Put("            </postTransactionAmounts>\n"u8);
        }

        page.Put("            <ownershipNature>\n"u8);
        Element("directOrIndirectOwnership"u8, row.DirectOrIndirect.Text, row.DirectOrIndirect.Footnotes, isInner: true);
        Element("natureOfOwnership"u8, row.NatureOfOwnership.Text, row.NatureOfOwnership.Footnotes, isInner: true);
        page.Put("            </ownershipNature>\n"u8);
    }

    private void Element(ReadOnlySpan<byte> name, string? text, FootnoteReferences footnotes, bool isInner = false)
    {
        if (text is null && footnotes.IsEmpty)
            return;
        var indent = isInner ? "                "u8 : "            "u8;
        page.Put(indent);
        page.Put("<"u8);
        page.Put(name);
        page.Put(">\n"u8);
        if (text is not null)
        {
            page.Put(indent);
            page.Put("    <value>"u8);
            page.PutEscaped(text);
            page.Put("</value>\n"u8);
        }

        WriteFootnotes(footnotes, isInner ? "                    "u8 : "                "u8);
        page.Put(indent);
        page.Put("</"u8);
        page.Put(name);
        page.Put(">\n"u8);
    }

    private void WriteFootnotes(FootnoteReferences footnotes, ReadOnlySpan<byte> indent)
    {
        if (footnotes.IsEmpty)
            return;
        foreach (var range in footnotes.Ids.AsSpan().Split(' '))
        {
            page.Put(indent);
            page.Put("<footnoteId id=\""u8);
            page.Put(footnotes.Ids.AsSpan()[range]);
            page.Put("\"/>\n"u8);
        }
    }
}
