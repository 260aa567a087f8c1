namespace InsiderSignal.Core.Ratios;

/// <summary>
/// The total order of the history: filed day, issuer, owner, trade date, then every other property,
/// so that equal sets of records always lie in the same columns. Records that tie are equal.
/// </summary>
internal static class TradeOrder
{
    public static int Compare(in TradeRecord x, in TradeRecord y)
    {
        var order = x.FiledDay.CompareTo(y.FiledDay);
        if (order == 0)
            order = x.Issuer.CompareTo(y.Issuer);
        if (order == 0)
            order = x.Owner.CompareTo(y.Owner);
        if (order == 0)
            order = x.TradedDay.CompareTo(y.TradedDay);
        if (order == 0)
            order = TradeTag.Of(x).CompareTo(TradeTag.Of(y));
        if (order == 0)
            order = x.KnownFrom.CompareTo(y.KnownFrom);
        if (order == 0)
            order = x.KnownUntil.CompareTo(y.KnownUntil);
        if (order == 0)
            order = x.Rows.CompareTo(y.Rows);
        if (order == 0)
            order = x.ValueE4.CompareTo(y.ValueE4);
        if (order == 0)
            order = x.Event.Accession.CompareTo(y.Event.Accession);
        if (order == 0)
            order = x.Event.Line.CompareTo(y.Event.Line);
        return order == 0 ? (x.ShareOfHoldingE3 ?? int.MaxValue).CompareTo(y.ShareOfHoldingE3 ?? int.MaxValue) : order;
    }
}
