using System.Text;
using System.Text.Json;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Api;

namespace InsiderSignal.Web.Trades;

/// <summary>Trades as CSV: the columns are the fields of the JSON, in its words.</summary>
internal static class TradesCsv
{
    public static string Of(TradesView view)
    {
        var csv = new StringBuilder(Csv.Line(
            "event", "accession", "filingAddress", "filedOn", "tradedOn", "issuerCik", "issuerTicker", "issuerName", "ownerCik", "ownerName",
            "role", "roles", "side", "shares", "price", "value", "shareOfHolding", "planned", "planAdoptedOn", "routine", "suspect", "tier"));
        foreach (var trade in view.Items.Select(TradesAnswer.Of))
        {
            csv.Append(Csv.Line(
                trade.Event, trade.Accession, trade.FilingAddress, Csv.Text(trade.FiledOn), Csv.Text(trade.TradedOn),
                Csv.Text(trade.Issuer.Cik), trade.Issuer.Ticker, trade.Issuer.Name, Csv.Text(trade.Owner.Cik), trade.Owner.Name,
                trade.Role, string.Join(' ', trade.Roles), Word(trade.Side), Csv.Text(trade.Shares), Csv.Text(trade.Price), Csv.Text(trade.Value),
                Csv.Text(trade.ShareOfHolding), Csv.Text(trade.Planned), Csv.Text(trade.PlanAdoptedOn), Csv.Text(trade.Routine), Csv.Text(trade.Suspect), Word(trade.Tier)));
        }

        return csv.ToString();
    }

    private static string Word(TradeSide side) => JsonNamingPolicy.KebabCaseLower.ConvertName(side.ToString());

    private static string? Word(TradeTier? tier) => tier is { } reached ? JsonNamingPolicy.KebabCaseLower.ConvertName(reached.ToString()) : null;
}
