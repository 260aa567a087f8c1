namespace InsiderSignal.Core.Trades;

/// <summary>
/// The order in which filings took effect: by filed date, then by acceptance (a filing without a header first of its day),
/// then by accession number, so that no two filings are ever equal.
/// </summary>
internal sealed class FilingOrder : IComparer<FilingRows>
{
    public static readonly FilingOrder Instance = new();

    public int Compare(FilingRows? x, FilingRows? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var byDate = x.FiledOn.CompareTo(y.FiledOn);
        if (byDate != 0)
            return byDate;
        var byTime = Nullable.Compare(x.AcceptedAt, y.AcceptedAt);
        return byTime != 0 ? byTime : x.Accession.CompareTo(y.Accession);
    }
}
