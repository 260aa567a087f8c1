using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Reading;

/// <summary>Loads the columns that ratios are computed from.</summary>
public sealed class TradeHistoryLoader(Store store, SicSectorMap sectors)
{
    private const long ValueToE4 = 100;

    private const string Columns =
        "issuer_cik, owner_cik, filed_on, traded_on, known_from, known_until, side, roles, row_count, value, "
        + "is_planned, is_routine, is_suspect, copy_of_accession IS NOT NULL, "
        + "accession, line, shares, shares_before FROM trade_events";

    /// <summary>Every version of every event.</summary>
    public TradeHistory Load()
    {
        using var connection = store.Connect();
        var industries = Industries(connection);
        using var count = new PreparedStatement(connection, "SELECT count(*) FROM trade_events");
        count.Read();
        var builder = new TradeHistoryBuilder(count.Int32(0));
        count.Reset();
        using var events = new PreparedStatement(connection, $"SELECT {Columns}");
        while (events.Read())
            builder.Add(Current(events, industries));
        return builder.Build();
    }

    /// <summary>A newer snapshot: the events of some issuers read again, all others as they were.</summary>
    public TradeHistory Refresh(TradeHistory history, IReadOnlyCollection<Cik> issuers)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(issuers);
        using var connection = store.Connect();
        var industries = Industries(connection);
        using var events = new PreparedStatement(connection, $"SELECT {Columns} WHERE issuer_cik = ?");
        var replacements = new List<TradeRecord>();
        foreach (var issuer in issuers)
        {
            events.Bind(1, issuer.Value);
            while (events.Read())
                replacements.Add(Current(events, industries));
        }

        return history.With(issuers.Select(issuer => issuer.Value).ToHashSet(), replacements);
    }

    private static TradeRecord Current(PreparedStatement row, Dictionary<int, (int Sic, Sector Sector)> industries)
    {
        var issuer = row.Int32(0);
        var (sic, sector) = industries.GetValueOrDefault(issuer);
        var roles = (Roles)row.Int32(7);
        return new TradeRecord
        {
            Issuer = issuer,
            Owner = row.Int32(1),
            FiledDay = Day(row.Int32(2)),
            TradedDay = Day(row.Int32(3)),
            KnownFrom = Day(row.Int32(4)),
            KnownUntil = row.IsNull(5) ? int.MaxValue : Day(row.Int32(5)),
            Side = (TradeSide)row.Int32(6),
            Roles = roles,
            Sector = sector,
            Sic = sic,
            Rows = row.Int32(8),
            ValueE4 = row.Int64(9) / ValueToE4,
            IsPlanned = row.Int32(10) != 0,
            IsRoutine = row.Int32(11) != 0,
            IsByPeople = roles.IncludePeople(),
            IsSuspect = row.Int32(12) != 0,
            IsCopy = row.Int32(13) != 0,
            Event = new TradeEventId(new AccessionNumber(row.Int64(14)), row.Int32(15)),
            ShareOfHoldingE3 = row.IsNull(17) ? null : Thousandths(row.Int64(16), row.Int64(17)),
        };
    }

    // The sector is taken from the map that this program ships, not from the one it was stored with.
    private Dictionary<int, (int Sic, Sector Sector)> Industries(SqliteConnection connection)
    {
        var industries = new Dictionary<int, (int, Sector)>();
        using var issuers = new PreparedStatement(connection, "SELECT cik, sic FROM issuers");
        while (issuers.Read())
        {
            int? sic = issuers.IsNull(1) ? null : issuers.Int32(1);
            var cik = issuers.Int32(0);
            industries[cik] = (sic ?? 0, sectors.SectorOf(cik, sic));
        }

        return industries;
    }

    // Both are millionths of a share, so large that a product of them needs more than 64 bits.
    private static int? Thousandths(long shares, long before) =>
        before <= 0 ? null : (int)Int128.Min(ushort.MaxValue - 1, (Int128)shares * 1000 / before);

    private static int Day(int packed) => DateConverter.Unpack(packed).DayNumber;
}
