using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Tests.Ownership;

/// <summary>Everything a document that was read says, in the lines of <see cref="FlatSource"/>.</summary>
internal sealed class FlatDocument
{
    private readonly List<string> _lines = [];

    public static List<string> Of(OwnershipDocument document)
    {
        var flat = new FlatDocument();
        flat.AddStatements(document);
        for (var i = 0; i < document.Owners.Count; i++)
            flat.AddOwner($"reportingOwner {i + 1} ", document.Owners[i]);
        foreach (var row in document.Transactions)
            flat.AddTransaction(row);
        foreach (var row in document.Holdings)
            flat.AddHolding(row);
        flat._lines.Sort(StringComparer.Ordinal);
        return flat._lines;
    }

    private void AddStatements(OwnershipDocument document)
    {
        Add("schemaVersion", document.SchemaVersion);
        Add("documentType", document.Form.Name());
        Add("periodOfReport", document.PeriodOfReport);
        Add("dateOfOriginalSubmission", document.DateOfOriginalSubmission);
        Add("noSecuritiesOwned", document.NoSecuritiesOwned);
        Add("notSubjectToSection16", document.NotSubjectToSection16);
        Add("form3HoldingsReported", document.Form3HoldingsReported);
        Add("form4TransactionsReported", document.Form4TransactionsReported);
        Add("aff10b5One", document.Aff10b5One);
        Add("remarks", document.Remarks);
        Add("issuerCik", document.Issuer.Cik.ToString());
        Add("issuerName", document.Issuer.Name);
        Add("issuerTradingSymbol", document.Issuer.TradingSymbol);
        Add("issuerForeignTradingSymbol", document.Issuer.ForeignTradingSymbol);
        foreach (var note in document.Footnotes)
            Add("footnote " + note.Id, note.Text);
        for (var i = 0; i < document.Signatures.Count; i++)
        {
            Add($"ownerSignature {i + 1} signatureName", document.Signatures[i].Name);
            Add($"ownerSignature {i + 1} signatureDate", document.Signatures[i].Date);
        }
    }

    private void AddOwner(string place, ReportingOwner owner)
    {
        Add(place + "rptOwnerCik", owner.Cik.ToString());
        Add(place + "rptOwnerName", owner.Name);
        Add(place + "isDirector", owner.IsDirector);
        Add(place + "isOfficer", owner.IsOfficer);
        Add(place + "isTenPercentOwner", owner.IsTenPercentOwner);
        Add(place + "isOther", owner.IsOther);
        Add(place + "officerTitle", owner.OfficerTitle);
        Add(place + "otherText", owner.OtherText);
        if (owner.Address is not { } address)
            return;
        Add(place + "rptOwnerNonUSAddressFlag", address.IsNonUnitedStates);
        Add(place + "rptOwnerStreet1", address.Street1);
        Add(place + "rptOwnerStreet2", address.Street2);
        Add(place + "rptOwnerCity", address.City);
        Add(place + "rptOwnerNonUSStateTerritory", address.NonUnitedStatesTerritory);
        Add(place + "rptOwnerState", address.State);
        Add(place + "rptOwnerCountry", address.Country);
        Add(place + "rptOwnerZipCode", address.ZipCode);
        Add(place + "rptOwnerStateDescription", address.StateDescription);
        Add(place + "rptOwnerGoodAddress", address.IsGood);
    }

    private void AddTransaction(TransactionRow row)
    {
        var place = Place(row, "Transaction");
        AddRow(place, row);
        Add(place + "transactionDate", row.TransactionDate);
        Add(place + "deemedExecutionDate", row.DeemedExecutionDate);
        Add(place + "transactionFormType", row.FormType);
        Add(place + "transactionCode", row.Code.Text);
        AddNotes(place + "transactionCoding", row.Code.Footnotes);
        Add(place + "equitySwapInvolved", row.EquitySwapInvolved);
        Add(place + "transactionTimeliness", row.Timeliness);
        Add(place + "transactionShares", row.Shares);
        Add(place + "transactionTotalValue", row.TotalValue);
        Add(place + "transactionPricePerShare", row.PricePerShare);
        Add(place + "transactionAcquiredDisposedCode", row.AcquiredOrDisposed);
    }

    private void AddHolding(HoldingRow row)
    {
        var place = Place(row, "Holding");
        AddRow(place, row);
        Add(place + "transactionFormType", row.Coding.Text);
        AddNotes(place + "transactionCoding", row.Coding.Footnotes);
    }

    private void AddRow(string place, OwnershipRow row)
    {
        Add(place + "securityTitle", row.SecurityTitle);
        Add(place + "conversionOrExercisePrice", row.ConversionOrExercisePrice);
        Add(place + "exerciseDate", row.ExerciseDate);
        Add(place + "expirationDate", row.ExpirationDate);
        Add(place + "underlyingSecurityTitle", row.UnderlyingTitle);
        Add(place + "underlyingSecurityShares", row.UnderlyingShares);
        Add(place + "underlyingSecurityValue", row.UnderlyingValue);
        Add(place + "sharesOwnedFollowingTransaction", row.SharesOwnedFollowing);
        Add(place + "valueOwnedFollowingTransaction", row.ValueOwnedFollowing);
        Add(place + "directOrIndirectOwnership", row.DirectOrIndirect);
        Add(place + "natureOfOwnership", row.NatureOfOwnership);
    }

    private static string Place(OwnershipRow row, string kind) =>
        (row.Table == OwnershipTable.NonDerivative ? "nonDerivative" : "derivative") + $"{kind} {row.Line} ";

    private void Add(string name, string? text)
    {
        if (text is not null)
            _lines.Add($"{name} = {text}");
    }

    private void Add(string name, bool? box) => Add(name, box?.ToString());

    private void Add(string name, FiledText value)
    {
        Add(name, value.Text);
        AddNotes(name, value.Footnotes);
    }

    private void Add(string name, FiledDate value)
    {
        Add(name, value.Text);
        AddNotes(name, value.Footnotes);
        if (value.Value is { } date)
            _lines.Add($"{name} is {date:O}");
    }

    private void Add(string name, FiledNumber value)
    {
        Add(name, value.Text);
        AddNotes(name, value.Footnotes);
        if (value.Value is { } number)
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {number}"));
    }

    private void AddNotes(string name, FootnoteReferences notes)
    {
        foreach (var id in notes.Ids?.Split(' ') ?? [])
            _lines.Add($"{name} note {id}");
    }
}
