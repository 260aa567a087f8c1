using System.Xml;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>
/// The element names of the SEC's schemas X0101 to X0609 as one name table holds them: an XML reader on that table
/// hands out these very strings, so that a name is recognised by reference.
/// </summary>
internal sealed class OwnershipNames(NameTable table)
{
    public NameTable Table => table;

    public readonly string Root = table.Add("ownershipDocument");
    public readonly string SchemaVersion = table.Add("schemaVersion");
    public readonly string DocumentType = table.Add("documentType");
    public readonly string PeriodOfReport = table.Add("periodOfReport");
    public readonly string DateOfOriginalSubmission = table.Add("dateOfOriginalSubmission");
    public readonly string NoSecuritiesOwned = table.Add("noSecuritiesOwned");
    public readonly string NotSubjectToSection16 = table.Add("notSubjectToSection16");
    public readonly string Form3HoldingsReported = table.Add("form3HoldingsReported");
    public readonly string Form4TransactionsReported = table.Add("form4TransactionsReported");
    public readonly string Aff10b5One = table.Add("aff10b5One");
    public readonly string Remarks = table.Add("remarks");
    public readonly string Footnotes = table.Add("footnotes");
    public readonly string Footnote = table.Add("footnote");
    public readonly string Id = table.Add("id");

    public readonly string Issuer = table.Add("issuer");
    public readonly string IssuerCik = table.Add("issuerCik");
    public readonly string IssuerName = table.Add("issuerName");
    public readonly string IssuerTradingSymbol = table.Add("issuerTradingSymbol");
    public readonly string IssuerForeignTradingSymbol = table.Add("issuerForeignTradingSymbol");

    public readonly string ReportingOwner = table.Add("reportingOwner");
    public readonly string ReportingOwnerId = table.Add("reportingOwnerId");
    public readonly string OwnerCik = table.Add("rptOwnerCik");
    public readonly string OwnerName = table.Add("rptOwnerName");
    public readonly string ReportingOwnerAddress = table.Add("reportingOwnerAddress");
    public readonly string NonUsAddressFlag = table.Add("rptOwnerNonUSAddressFlag");
    public readonly string Street1 = table.Add("rptOwnerStreet1");
    public readonly string Street2 = table.Add("rptOwnerStreet2");
    public readonly string City = table.Add("rptOwnerCity");
    public readonly string State = table.Add("rptOwnerState");
    public readonly string NonUsStateTerritory = table.Add("rptOwnerNonUSStateTerritory");
    public readonly string Country = table.Add("rptOwnerCountry");
    public readonly string ZipCode = table.Add("rptOwnerZipCode");
    public readonly string StateDescription = table.Add("rptOwnerStateDescription");
    public readonly string GoodAddress = table.Add("rptOwnerGoodAddress");
    public readonly string ReportingOwnerRelationship = table.Add("reportingOwnerRelationship");
    public readonly string IsDirector = table.Add("isDirector");
    public readonly string IsOfficer = table.Add("isOfficer");
    public readonly string IsTenPercentOwner = table.Add("isTenPercentOwner");
    public readonly string IsOther = table.Add("isOther");
    public readonly string OfficerTitle = table.Add("officerTitle");
    public readonly string OtherText = table.Add("otherText");

    public readonly string OwnerSignature = table.Add("ownerSignature");
    public readonly string SignatureName = table.Add("signatureName");
    public readonly string SignatureDate = table.Add("signatureDate");

    public readonly string NonDerivativeTable = table.Add("nonDerivativeTable");
    public readonly string NonDerivativeTransaction = table.Add("nonDerivativeTransaction");
    public readonly string NonDerivativeHolding = table.Add("nonDerivativeHolding");
    public readonly string NonDerivativeSecurity = table.Add("nonDerivativeSecurity");
    public readonly string DerivativeTable = table.Add("derivativeTable");
    public readonly string DerivativeTransaction = table.Add("derivativeTransaction");
    public readonly string DerivativeHolding = table.Add("derivativeHolding");
    public readonly string DerivativeSecurity = table.Add("derivativeSecurity");

    public readonly string Value = table.Add("value");
    public readonly string FootnoteId = table.Add("footnoteId");
    public readonly string SecurityTitle = table.Add("securityTitle");
    public readonly string ConversionOrExercisePrice = table.Add("conversionOrExercisePrice");
    public readonly string TransactionDate = table.Add("transactionDate");
    public readonly string DeemedExecutionDate = table.Add("deemedExecutionDate");
    public readonly string TransactionCoding = table.Add("transactionCoding");
    public readonly string TransactionFormType = table.Add("transactionFormType");
    public readonly string TransactionCode = table.Add("transactionCode");
    public readonly string EquitySwapInvolved = table.Add("equitySwapInvolved");
    public readonly string TransactionTimeliness = table.Add("transactionTimeliness");
    public readonly string TransactionAmounts = table.Add("transactionAmounts");
    public readonly string TransactionShares = table.Add("transactionShares");
    public readonly string TransactionTotalValue = table.Add("transactionTotalValue");
    public readonly string TransactionPricePerShare = table.Add("transactionPricePerShare");
    public readonly string TransactionValue = table.Add("transactionValue");
    public readonly string AcquiredDisposedCode = table.Add("transactionAcquiredDisposedCode");
    public readonly string ExerciseDate = table.Add("exerciseDate");
    public readonly string ExpirationDate = table.Add("expirationDate");
    public readonly string UnderlyingSecurity = table.Add("underlyingSecurity");
    public readonly string UnderlyingSecurityTitle = table.Add("underlyingSecurityTitle");
    public readonly string UnderlyingSecurityShares = table.Add("underlyingSecurityShares");
    public readonly string UnderlyingSecurityValue = table.Add("underlyingSecurityValue");
    public readonly string PostTransactionAmounts = table.Add("postTransactionAmounts");
    public readonly string SharesOwnedFollowing = table.Add("sharesOwnedFollowingTransaction");
    public readonly string ValueOwnedFollowing = table.Add("valueOwnedFollowingTransaction");
    public readonly string OwnershipNature = table.Add("ownershipNature");
    public readonly string DirectOrIndirect = table.Add("directOrIndirectOwnership");
    public readonly string NatureOfOwnership = table.Add("natureOfOwnership");
}
