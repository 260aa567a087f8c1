using System.Globalization;
using System.Text;
using System.Text.Json;
using InsiderSignal.Core.Trades;

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
                trade.Event, trade.Accession, trade.FilingAddress, Text(trade.FiledOn), Text(trade.TradedOn),
                Text(trade.Issuer.Cik), trade.Issuer.Ticker, trade.Issuer.Name, Text(trade.Owner.Cik), trade.Owner.Name,
                trade.Role, string.Join(' ', trade.Roles), Word(trade.Side), Text(trade.Shares), Text(trade.Price), Text(trade.Value),
                Text(trade.ShareOfHolding), Word(trade.Planned), Text(trade.PlanAdoptedOn), Word(trade.Routine), Word(trade.Suspect), Word(trade.Tier)));
        }

        return csv.ToString();
    }

    private static string? Text(IFormattable? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        _ => value?.ToString(null, CultureInfo.InvariantCulture),
    };

    private static string Word(bool value) => value ? "true" : "false";

    private static string Word(TradeSide side) => JsonNamingPolicy.KebabCaseLower.ConvertName(side.ToString());

    private static string? Word(TradeTier? tier) => tier is { } reached ? JsonNamingPolicy.KebabCaseLower.ConvertName(reached.ToString()) : null;
}
