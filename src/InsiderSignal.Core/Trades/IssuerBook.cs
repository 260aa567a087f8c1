using System.Runtime.InteropServices;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// One issuer's eligible rows, and the trade events that follow from them. What is derived depends on the set of rows alone:
/// not on the order in which filings arrive, nor on how often one is added. Not safe for use by several threads at once.
/// </summary>
/// <param name="issuer">The issuer whose rows it holds.</param>
public sealed class IssuerBook(Cik issuer)
{
    private readonly Dictionary<AccessionNumber, FilingRows> _filings = [];

    /// <summary>The issuer whose rows it holds.</summary>
    public Cik Issuer { get; } = issuer;

    /// <summary>Takes in all eligible rows of one filing.</summary>
    /// <param name="rowsOfOneFiling">The rows, in any order; none at all is allowed and changes nothing.</param>
    /// <returns>True when the filing was not there before.</returns>
    /// <exception cref="ArgumentException">
    /// The rows are not of one filing, or of another issuer, or the filing is there with different rows.
    /// </exception>
    public bool Add(IEnumerable<TradeRow> rowsOfOneFiling)
    {
        ArgumentNullException.ThrowIfNull(rowsOfOneFiling);
        if (FilingRows.From(Issuer, rowsOfOneFiling) is not { } filing)
            return false;
        if (_filings.TryAdd(filing.Accession, filing))
            return true;
        if (!_filings[filing.Accession].Rows.SequenceEqual(filing.Rows))
            throw new ArgumentException($"Filing {filing.Accession} is there already with different rows.", nameof(rowsOfOneFiling));
        return false;
    }

    /// <summary>
    /// Replays the filings in the order of their filed dates and gives every version of every event, and what became of every row.
    /// A version that covers a date reads exactly as if only the filings up to and including that date existed.
    /// </summary>
    public IssuerTrades Derive()
    {
        var filings = new List<FilingRows>(_filings.Values);
        filings.Sort(FilingOrder.Instance);

        var replay = new IssuerReplay();
        var ordered = CollectionsMarshal.AsSpan(filings);
        for (int start = 0, end; start < ordered.Length; start = end)
        {
            var day = ordered[start].FiledOn;
            end = start + 1;
            while (end < ordered.Length && ordered[end].FiledOn == day)
                end++;
            replay.Apply(day, ordered[start..end]);
        }

        return replay.Result();
    }
}
