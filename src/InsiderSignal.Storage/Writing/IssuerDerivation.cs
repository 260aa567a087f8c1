using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Writing;

/// <summary>Derives an issuer's events and labels from its stored filings.</summary>
internal sealed class IssuerDerivation(SqliteConnection connection, SicSectorMap sectors) : IDisposable
{
    private readonly IssuerRows _rows = new(connection);

    /// <returns>Null for an issuer without filings.</returns>
    public DerivedIssuer? Derive(Cik issuer)
    {
        if (_rows.Labels(issuer) is not { } labels)
            return null;
        labels.Sector = sectors.SectorOf(issuer.Value, labels.Sic);

        var book = new IssuerBook(issuer);
        foreach (var filing in _rows.Trades(issuer).GroupBy(row => row.Accession))
            book.Add(filing);
        var trades = book.Derive();
        return new DerivedIssuer(labels, [.. trades.Events.Select(ToRecord)], [.. trades.Rows.Select(ToRecord)]);
    }

    public void Dispose() => _rows.Dispose();

    private static TradeEventRecord ToRecord(TradeEvent trade) => new()
    {
        Accession = trade.Id.Accession,
        Line = trade.Id.Line,
        KnownFrom = trade.KnownFrom,
        KnownUntil = trade.KnownUntil,
        IssuerCik = trade.Key.Issuer,
        OwnerCik = trade.Key.Owner,
        TradedOn = trade.Key.TradeDate,
        Side = trade.Key.Side,
        SecurityClass = trade.Key.SecurityClass,
        FiledOn = trade.FiledOn,
        Roles = trade.Roles,
        RowCount = trade.RowCount,
        Shares = trade.Shares,
        Value = trade.Value,
        SharesBefore = trade.SharesBefore,
        Plan = trade.Plan,
        IsPlanned = trade.IsPlanned,
        PlanAdoptedOn = trade.PlanAdoptedOn,
        IsSuspect = trade.IsSuspect,
        IsRoutine = trade.IsRoutine,
        CopyOfAccession = trade.CopyOf?.Accession,
        CopyOfLine = trade.CopyOf?.Line,
    };

    private static TradeRowRecord ToRecord(TradeRowStanding row) => new()
    {
        Accession = row.Accession,
        Line = row.Line,
        EventAccession = row.Event.Accession,
        EventLine = row.Event.Line,
        SupersededBy = row.SupersededBy,
        Suspect = row.Suspect,
    };
}
