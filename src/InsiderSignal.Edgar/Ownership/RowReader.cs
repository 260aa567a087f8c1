using System.Xml;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>
/// Reads one row of either table. The elements that only group others (amounts, ownership, underlying security) are
/// looked through, so that their order and nesting, which differ between schemas, do not matter.
/// </summary>
internal sealed class RowReader(XmlCursor xml, OwnershipNames names, ValueReader values)
{
    private RowDraft _row;

    /// <summary>The row read last; overwritten by the next.</summary>
    public ref readonly RowDraft Row => ref _row;

    public void Read()
    {
        _row = default;
        if (xml.IsEmpty)
            return;
        var level = 1;
        var inCoding = false;
        while (level > 0)
        {
            switch (xml.Read())
            {
                case XmlNodeType.Element:
                    var name = xml.Name;
                    if (!IsGroup(name))
                    {
                        ReadValue(name, inCoding);
                    }
                    else if (!xml.IsEmpty)
                    {
                        level++;
                        inCoding = ReferenceEquals(name, names.TransactionCoding);
                    }

                    break;
                case XmlNodeType.EndElement:
                    level--;
                    inCoding = false;
                    break;
                case XmlNodeType.None:
                    throw xml.EndsTooEarly();
                default:
                    break;
            }
        }
    }

    private bool IsGroup(string name) =>
        ReferenceEquals(name, names.TransactionAmounts) ||
        ReferenceEquals(name, names.TransactionCoding) ||
        ReferenceEquals(name, names.PostTransactionAmounts) ||
        ReferenceEquals(name, names.OwnershipNature) ||
        ReferenceEquals(name, names.UnderlyingSecurity);

    private void ReadValue(string name, bool inCoding)
    {
        if (!TryReadCommon(name) && !TryReadTransaction(name) && !TryReadDerivative(name))
        {
            if (inCoding && ReferenceEquals(name, names.FootnoteId))
                _row.CodingNotes = values.Note(_row.CodingNotes);
            else
                xml.Skip();
        }
    }

    private bool TryReadCommon(string name)
    {
        if (ReferenceEquals(name, names.SecurityTitle))
            _row.SecurityTitle = values.Text();
        else if (ReferenceEquals(name, names.SharesOwnedFollowing))
            _row.SharesOwnedFollowing = values.Number();
        else if (ReferenceEquals(name, names.DirectOrIndirect))
            _row.DirectOrIndirect = values.Text();
        else if (ReferenceEquals(name, names.NatureOfOwnership))
            _row.NatureOfOwnership = values.Text();
        else if (ReferenceEquals(name, names.ValueOwnedFollowing))
            _row.ValueOwnedFollowing = values.Number();
        else
            return false;
        return true;
    }

    private bool TryReadTransaction(string name)
    {
        if (ReferenceEquals(name, names.TransactionDate))
            _row.TransactionDate = values.Date();
        else if (ReferenceEquals(name, names.DeemedExecutionDate))
            _row.DeemedExecutionDate = values.Date();
        else if (ReferenceEquals(name, names.TransactionFormType))
            _row.FormType = values.Text(ref _row.CodingNotes);
        else if (ReferenceEquals(name, names.TransactionCode))
            _row.Code = values.Text(ref _row.CodingNotes);
        else if (ReferenceEquals(name, names.EquitySwapInvolved))
            _row.EquitySwapInvolved = values.Boolean(ref _row.CodingNotes);
        else if (ReferenceEquals(name, names.TransactionTimeliness))
            _row.Timeliness = values.Text();
        else if (ReferenceEquals(name, names.TransactionShares))
            _row.Shares = values.Number();
        else if (ReferenceEquals(name, names.TransactionPricePerShare) || ReferenceEquals(name, names.TransactionValue))
            _row.PricePerShare = values.Number();
        else if (ReferenceEquals(name, names.AcquiredDisposedCode))
            _row.AcquiredOrDisposed = values.Text();
        else if (ReferenceEquals(name, names.TransactionTotalValue))
            _row.TotalValue = values.Number();
        else
            return false;
        _row.SaysTransaction |= !ReferenceEquals(name, names.TransactionFormType);
        return true;
    }

    private bool TryReadDerivative(string name)
    {
        if (ReferenceEquals(name, names.ConversionOrExercisePrice))
            _row.ConversionOrExercisePrice = values.Number();
        else if (ReferenceEquals(name, names.ExerciseDate))
            _row.ExerciseDate = values.Date();
        else if (ReferenceEquals(name, names.ExpirationDate))
            _row.ExpirationDate = values.Date();
        else if (ReferenceEquals(name, names.UnderlyingSecurityTitle))
            _row.UnderlyingTitle = values.Text();
        else if (ReferenceEquals(name, names.UnderlyingSecurityShares))
            _row.UnderlyingShares = values.Number();
        else if (ReferenceEquals(name, names.UnderlyingSecurityValue))
            _row.UnderlyingValue = values.Number();
        else
            return false;
        return true;
    }
}
