using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>What transactions of both tables have and holdings do not.</summary>
internal sealed class TransactionColumns(TableHeader header)
{
    private readonly ValueColumn _date = header.Value("TRANS_DATE");
    private readonly ValueColumn _deemedExecutionDate = header.Value("DEEMED_EXECUTION_DATE");
    private readonly int _code = header.Required("TRANS_CODE");
    private readonly int _equitySwap = header.Required("EQUITY_SWAP_INVOLVED");

    // The headers and the SEC's own description of them differ.
    private readonly int _codingNotes = header.Required("EQUITY_SWAP_TRANS_CD_FN", "EQUITY_SWAP_INVOLVED_FN");
    private readonly ValueColumn _timeliness = header.Value("TRANS_TIMELINESS");
    private readonly ValueColumn _shares = header.Value("TRANS_SHARES");
    private readonly ValueColumn _price = header.Value("TRANS_PRICEPERSHARE");
    private readonly ValueColumn _acquiredOrDisposed = header.Value("TRANS_ACQUIRED_DISP_CD");

    public void Read(TableRow row, CellReader cells, ref RowDraft draft)
    {
        draft.TransactionDate = cells.Date(row, _date);
        draft.DeemedExecutionDate = cells.Date(row, _deemedExecutionDate);
        draft.Code = cells.Text(row[_code]);
        draft.EquitySwapInvolved = CellReader.Boolean(row[_equitySwap]);
        draft.CodingNotes = cells.Notes(row[_codingNotes]).Ids;
        draft.Timeliness = cells.Text(row, _timeliness);
        draft.Shares = cells.Number(row, _shares);
        draft.PricePerShare = cells.Number(row, _price);
        draft.AcquiredOrDisposed = cells.Text(row, _acquiredOrDisposed);
    }
}
