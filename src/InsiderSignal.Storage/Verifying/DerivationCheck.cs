using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Verifying;

/// <summary>Derives every issuer again, in memory, and compares with what is stored. One issuer is read at a time, all of it at one moment.</summary>
internal sealed class DerivationCheck(SqliteConnection connection, IModel model, SicSectorMap sectors) : IDisposable
{
    private const int IssuersBetweenReports = 256;

    private const string IssuersSql = "SELECT issuer_cik FROM filings UNION SELECT cik FROM issuers UNION SELECT issuer_cik FROM trade_events ORDER BY 1";

    private readonly IssuerDerivation _derivation = new(connection, sectors);
    private readonly PreparedStatement _isDirty = new(connection, EventWriter.IsDirtySql);
    private readonly PreparedStatement _sector = new(connection, "SELECT sector FROM issuers WHERE cik = ?");
    private readonly PreparedComparison<IssuerRecord> _labels = new(connection, model, "WHERE cik = ?");
    private readonly PreparedComparison<TradeEventRecord> _events = new(connection, model, "WHERE issuer_cik = ? ORDER BY accession, line, known_from");
    private readonly PreparedComparison<TradeRowRecord> _rows = new(
        connection, model, "JOIN filings ON filings.accession = stored.accession WHERE filings.issuer_cik = ? ORDER BY stored.accession, line");

    public void Run(FindingList findings, IProgress<VerifyProgress>? progress, CancellationToken cancellationToken)
    {
        var issuers = Issuers();
        for (var i = 0; i < issuers.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i % IssuersBetweenReports == 0)
                progress?.Report(new VerifyProgress("the events", (double)i / issuers.Count));
            Check(issuers[i], findings);
        }
    }

    public void Dispose()
    {
        _derivation.Dispose();
        _isDirty.Dispose();
        _sector.Dispose();
        _labels.Dispose();
        _events.Dispose();
        _rows.Dispose();
    }

    private List<Cik> Issuers()
    {
        var issuers = new List<Cik>();
        using var rows = new PreparedStatement(connection, IssuersSql);
        while (rows.Read())
            issuers.Add(new Cik(rows.Int32(0)));
        return issuers;
    }

    private void Check(Cik issuer, FindingList findings)
    {
        using var moment = connection.BeginTransaction(deferred: true);
        if (_isDirty.Bind(1, issuer.Value).Exists())
        {
            findings.Add(FindingKinds.Underived, $"The events of issuer {issuer} are still to be derived. The next import, or serving the store, does it.");
            return;
        }

        var derived = _derivation.Derive(issuer);
        var differ = new List<string>(3);
        if (!HasLabels(issuer, derived?.Labels))
            differ.Add("labels");
        if (!_events.AreEqual(issuer.Value, derived?.Events ?? []))
            differ.Add("events");
        if (!_rows.AreEqual(issuer.Value, derived?.Rows ?? []))
            differ.Add("rows");
        if (differ.Count > 0)
            findings.Add(FindingKinds.Differs, $"The stored {string.Join(" and ", differ)} of issuer {issuer} are not those that its filings give. Import again into a new file.");
    }

    // The sector is the map's and not the filings'; it is brought up to the map when the store is served.
    private bool HasLabels(Cik issuer, IssuerRecord? labels)
    {
        if (labels is null)
            return _labels.AreEqual(issuer.Value, []);
        if (!_sector.Bind(1, issuer.Value).Read())
            return false;
        labels.Sector = (Sector)_sector.Int32(0);
        _sector.Reset();
        return _labels.AreEqual(issuer.Value, [labels]);
    }
}
