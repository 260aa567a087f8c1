using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>The eligible rows of one filing, in line order and grouped by what makes them one event.</summary>
internal sealed class FilingRows
{
    private FilingRows(TradeRow[] rows)
    {
        Rows = rows;
        Groups = TradeGrouping.ByKey(rows);
    }

    public AccessionNumber Accession => Rows[0].Accession;

    public DateOnly FiledOn => Rows[0].FiledOn;

    public DateTimeOffset? AcceptedAt => Rows[0].AcceptedAt;

    public bool IsAmendment => Rows[0].IsAmendment;

    public IReadOnlyList<TradeRow> Rows { get; }

    public IReadOnlyList<TradeGroup> Groups { get; }

    /// <returns>Null when there are no rows.</returns>
    /// <exception cref="ArgumentException">The rows are not those of one filing about one issuer.</exception>
    public static FilingRows? From(Cik issuer, IEnumerable<TradeRow> rowsOfOneFiling)
    {
        TradeRow[] rows = [.. rowsOfOneFiling.OrderBy(row => row.Line)];
        if (rows.Length == 0)
            return null;

        var first = rows[0];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            if (row.Key.Issuer != issuer)
                throw new ArgumentException($"Row {row.Accession}:{row.Line} is about issuer {row.Key.Issuer}, not {issuer}.", nameof(rowsOfOneFiling));
            if (!IsOfSameFiling(first, row))
                throw new ArgumentException($"Rows {first.Accession}:{first.Line} and {row.Accession}:{row.Line} are not of one filing.", nameof(rowsOfOneFiling));
            if (i > 0 && rows[i - 1].Line == row.Line)
                throw new ArgumentException($"Row {row.Accession}:{row.Line} is there twice.", nameof(rowsOfOneFiling));
        }

        return new FilingRows(rows);
    }

    private static bool IsOfSameFiling(TradeRow left, TradeRow right) =>
        left.Accession == right.Accession
        && left.FiledOn == right.FiledOn
        && left.AcceptedAt == right.AcceptedAt
        && left.IsAmendment == right.IsAmendment
        && left.Key.Owner == right.Key.Owner;
}
