using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Writes down the SIC codes that were looked up, and marks the issuers whose industry they change.</summary>
internal sealed class IndustryWriter(SqliteConnection connection, IModel model) : IDisposable
{
    internal const string StatedSql = "SELECT 1 FROM filings WHERE issuer_cik = ?1 AND issuer_sic IS NOT NULL";

    // An issuer that is not derived yet is marked already, and what is looked up here is read then.
    private const string MarkSql =
        $"INSERT OR IGNORE INTO dirty_issuers (cik) SELECT cik FROM issuers WHERE cik = ?1 "
        + $"AND sic IS NOT (SELECT sic FROM issuer_industries WHERE cik = ?1) AND NOT EXISTS ({StatedSql})";

    private const string Latest =
        "ON CONFLICT (cik) DO UPDATE SET sic = excluded.sic, seen_on = excluded.seen_on WHERE excluded.seen_on >= issuer_industries.seen_on";

    private readonly PreparedInsert<IssuerIndustry> _industry = new(connection, model, "INSERT", Latest);
    private readonly PreparedStatement _mark = new(connection, MarkSql);

    /// <returns>True when the issuer's industry changes and its events were up to date so far.</returns>
    public bool Learn(IssuerIndustry industry)
    {
        _industry.Insert(industry);
        _mark.Bind(1, industry.Cik.Value).Execute();
        return _mark.Changes > 0;
    }

    public void Dispose()
    {
        _industry.Dispose();
        _mark.Dispose();
    }
}
