using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Storage.Reading;

/// <summary>Reads every standing trade whose filing states when its plan was adopted: some hundred thousand in twenty years, so by a prepared statement.</summary>
public sealed class PlanTradeReader(Store store)
{
    internal const string Sql =
        "SELECT accession, line, issuer_cik, owner_cik, roles, plan_adopted_on, traded_on, filed_on, side, shares, value FROM trade_events "
        + "WHERE plan_adopted_on IS NOT NULL AND known_until IS NULL AND copy_of_accession IS NULL";

    /// <summary>The trades, by adoption date.</summary>
    public IReadOnlyList<PlanTrade> Read()
    {
        using var connection = store.Connect();
        using var row = new PreparedStatement(connection, Sql);
        var trades = new List<PlanTrade>();
        while (row.Read())
        {
            trades.Add(new PlanTrade
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
            });
        }

        return trades;
    }
}
