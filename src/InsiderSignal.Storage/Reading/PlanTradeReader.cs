using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Storage.Reading;

/// <summary>Reads trades whose filing states when their plan was adopted: some hundred thousand in twenty years, so by prepared statements.</summary>
public sealed class PlanTradeReader(Store store)
{
    internal const string Sql = $"SELECT {Columns} FROM trade_events WHERE {Standing}";

    internal const string StandingSinceSql = $"SELECT accession, line, plan_adopted_on, traded_on FROM trade_events WHERE {Standing} AND plan_adopted_on >= ?";

    internal const string SupersededSinceSql =
        "SELECT accession, line, plan_adopted_on, traded_on FROM trade_events WHERE plan_adopted_on >= ? AND known_until IS NOT NULL AND copy_of_accession IS NULL";

    internal const string VersionsSql =
        $"SELECT {Columns}, known_from, known_until FROM trade_events WHERE accession = ? AND line = ? AND plan_adopted_on IS NOT NULL AND copy_of_accession IS NULL";

    internal const string OneSql = $"SELECT {Columns} FROM trade_events WHERE accession = ? AND line = ? AND {Standing}";

    private const string Columns = "accession, line, issuer_cik, owner_cik, roles, plan_adopted_on, traded_on, filed_on, side, shares, value";
    private const string Standing = "plan_adopted_on IS NOT NULL AND known_until IS NULL AND copy_of_accession IS NULL";

    /// <summary>The standing trades, by adoption date.</summary>
    public IReadOnlyList<PlanTrade> Read()
    {
        using var connection = store.Connect();
        using var row = new PreparedStatement(connection, Sql);
        var trades = new List<PlanTrade>();
        while (row.Read())
            trades.Add(Current(row));
        return trades;
    }

    /// <summary>The standing ones of some trades.</summary>
    public IReadOnlyList<PlanTrade> Read(IEnumerable<TradeEventId> trades)
    {
        ArgumentNullException.ThrowIfNull(trades);
        using var connection = store.Connect();
        using var row = new PreparedStatement(connection, OneSql);
        var found = new List<PlanTrade>();
        foreach (var trade in trades)
        {
            row.Bind(1, trade.Accession.Value).Bind(2, trade.Line);
            while (row.Read())
                found.Add(Current(row));
        }

        return found;
    }

    /// <summary>The versions of every trade of which one states that it came too soon after the adoption: few, so each is looked up by its name.</summary>
    public IReadOnlyList<PlanTradeVersion> ReadTooSoon()
    {
        using var connection = store.Connect();
        var names = new HashSet<(long Accession, int Line)>();
        foreach (var sql in new[] { StandingSinceSql, SupersededSinceSql })
        {
            using var row = new PreparedStatement(connection, sql);
            row.Bind(1, DateConverter.Pack(CoolingOff.InForceFrom));
            while (row.Read())
            {
                if (CoolingOff.IsShort(DateConverter.Unpack(row.Int32(2)), DateConverter.Unpack(row.Int32(3))))
                    names.Add((row.Int64(0), row.Int32(1)));
            }
        }

        var versions = new List<PlanTradeVersion>(names.Count);
        using var version = new PreparedStatement(connection, VersionsSql);
        foreach (var (accession, line) in names)
        {
            version.Bind(1, accession).Bind(2, line);
            while (version.Read())
                versions.Add(new PlanTradeVersion(Current(version), DateConverter.Unpack(version.Int32(11)), version.IsNull(12) ? null : DateConverter.Unpack(version.Int32(12))));
        }

        return versions;
    }

    private static PlanTrade Current(PreparedStatement row) => new()
    {
        Event = new TradeEventId(new AccessionNumber(row.Int64(0)), row.Int32(1)),
        Issuer = new Cik(row.Int32(2)),
        Owner = new Cik(row.Int32(3)),
        Roles = (Roles)row.Int32(4),
        AdoptedOn = DateConverter.Unpack(row.Int32(5)),
        TradedOn = DateConverter.Unpack(row.Int32(6)),
        FiledOn = DateConverter.Unpack(row.Int32(7)),
        Side = (TradeSide)row.Int32(8),
        Shares = ScaledConverter.Unscale(row.Int64(9)),
        Value = ScaledConverter.Unscale(row.Int64(10)),
    };
}
