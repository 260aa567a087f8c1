using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>Reads the single values that stand directly under the root.</summary>
internal sealed class StatementReader(OwnershipNames names, ValueReader values)
{
    private Statements _statements;

    public ref readonly Statements Statements => ref _statements;

    public void Clear() => _statements = default;

    /// <summary>Reads the element under the cursor if it is one of them.</summary>
    public bool TryRead(string name)
    {
        if (ReferenceEquals(name, names.SchemaVersion))
            _statements.SchemaVersion = values.Text().Text;
        else if (ReferenceEquals(name, names.DocumentType))
            _statements.DocumentType = values.Text().Text;
        else if (ReferenceEquals(name, names.PeriodOfReport))
            _statements.PeriodOfReport = values.Date();
        else if (ReferenceEquals(name, names.DateOfOriginalSubmission))
            _statements.DateOfOriginalSubmission = values.Date();
        else if (ReferenceEquals(name, names.Remarks))
            _statements.Remarks = values.Text().Text;
        else
            return TryReadBox(name);
        return true;
    }

    private bool TryReadBox(string name)
    {
        if (ReferenceEquals(name, names.NotSubjectToSection16))
            _statements.NotSubjectToSection16 = values.Boolean();
        else if (ReferenceEquals(name, names.Aff10b5One))
            _statements.Aff10b5One = values.Boolean();
        else if (ReferenceEquals(name, names.NoSecuritiesOwned))
            _statements.NoSecuritiesOwned = values.Boolean();
        else if (ReferenceEquals(name, names.Form3HoldingsReported))
            _statements.Form3HoldingsReported = values.Boolean();
        else if (ReferenceEquals(name, names.Form4TransactionsReported))
            _statements.Form4TransactionsReported = values.Boolean();
        else
            return false;
        return true;
    }
}
