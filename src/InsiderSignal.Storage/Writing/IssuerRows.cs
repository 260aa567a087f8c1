using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Writing;

/// <summary>Reads what one issuer's events and labels are derived from.</summary>
internal sealed class IssuerRows(SqliteConnection connection) : IDisposable
{
    /// <summary>The eligible rows of one issuer: verdict 0.</summary>
    internal const string TradesSql =
        """
        SELECT t.accession, t.line, f.filed_on, f.accepted_at, f.form, f.lead_owner_cik, t.traded_on, t.code, t.security_class,
               t.shares, t.price, t.shares_after, t.ownership, t.nature_of_ownership, f.roles, t.plan, t.plan_adopted_on
        FROM filings f JOIN transactions t ON t.accession = f.accession
        WHERE f.issuer_cik = ? AND t.verdict = 0
        """;

    internal const string LabelsSql =
        "SELECT issuer_name, issuer_symbol, issuer_sic FROM filings WHERE issuer_cik = ? ORDER BY filed_on DESC, accession DESC";

    private const string IndustrySql = "SELECT sic FROM issuer_industries WHERE cik = ?";

    private readonly PreparedStatement _rows = new(connection, TradesSql);

    private readonly PreparedStatement _labels = new(connection, LabelsSql);

    private readonly PreparedStatement _industry = new(connection, IndustrySql);

    public List<TradeRow> Trades(Cik issuer)
    {
        var rows = new List<TradeRow>();
        _rows.Bind(1, issuer.Value);
        while (_rows.Read())
            rows.Add(Current(issuer));
        return rows;
    }

    /// <summary>The labels of the newest filing, and of each older one only what the newer do not say; the SIC that was looked up where none states one. Null without a filing.</summary>
    public IssuerRecord? Labels(Cik issuer)
    {
        IssuerRecord? labels = null;
        _labels.Bind(1, issuer.Value);
        while (_labels.Read())
        {
            var isNewest = labels is null;
            labels ??= new IssuerRecord { Cik = issuer };
            labels.Name ??= _labels.Text(0);
            if (isNewest)
                labels.Symbol = TradingSymbol.Normalize(_labels.Text(1));
            labels.Sic ??= _labels.IsNull(2) ? null : _labels.Int32(2);
            if (labels is { Name: not null, Sic: not null })
            {
                _labels.Reset();
                break;
            }
        }

        if (labels is not null)
            labels.Sic ??= LookedUp(issuer);
        return labels;
    }

    public void Dispose()
    {
        _industry.Dispose();
        _rows.Dispose();
        _labels.Dispose();
    }

    private int? LookedUp(Cik issuer)
    {
        if (!_industry.Bind(1, issuer.Value).Read())
            return null;
        int? sic = _industry.IsNull(0) ? null : _industry.Int32(0);
        _industry.Reset();
        return sic;
    }

    private TradeRow Current(Cik issuer) => new FiledTrade
    {
        Accession = new AccessionNumber(_rows.Int64(0)),
        Line = _rows.Int32(1),
        FiledOn = DateConverter.Unpack(_rows.Int32(2)),
        AcceptedAt = _rows.IsNull(3) ? null : DateTimeOffset.FromUnixTimeSeconds(_rows.Int64(3)),
        Form = (OwnershipForm)_rows.Int32(4),
        Issuer = issuer,
        LeadOwner = new Cik(_rows.Int32(5)),
        TradeDate = DateConverter.Unpack(_rows.Int32(6)),
        Code = _rows.Text(7),
        SecurityClass = _rows.Text(8) ?? "",
        Shares = Scaled(9),
        Price = Scaled(10),
        SharesOwnedFollowing = Scaled(11),
        Ownership = _rows.Text(12),
        NatureOfOwnership = _rows.Text(13),
        Roles = (Roles)_rows.Int32(14),
        Plan = (PlanStatus)_rows.Int32(15),
        PlanAdoptedOn = _rows.IsNull(16) ? null : DateConverter.Unpack(_rows.Int32(16)),
    }.ToRow();

    private decimal? Scaled(int column) => _rows.IsNull(column) ? null : ScaledConverter.Unscale(_rows.Int64(column));
}
