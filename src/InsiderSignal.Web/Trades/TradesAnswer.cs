using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Trades;

/// <summary>A page of trades as the API gives it.</summary>
public sealed record TradesAnswer(int Total, int Buys, int Sells, decimal Bought, decimal Sold, int Page, int PageSize, IReadOnlyList<TradesAnswer.Item> Items)
{
    private static readonly Roles[] InOrder = [Roles.Ceo, Roles.Cfo, Roles.Officer, Roles.Director, Roles.TenPercent, Roles.Other];

    public static TradesAnswer Of(TradesView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new TradesAnswer(
            view.Found.Total, view.Found.Buys, view.Found.Sells, view.Found.Bought, view.Found.Sold,
            view.Query.Page, view.PageSize, [.. view.Items.Select(Of)]);
    }

    internal static Item Of(TradeListItem trade) => new(
        new TradeEventId(trade.Accession, trade.Line).ToString(),
        trade.Accession.ToString(),
        trade.FilingAddress?.ToString(),
        trade.FiledOn,
        trade.TradedOn,
        new Company(trade.Issuer.Value, trade.Ticker, trade.IssuerName),
        new Insider(trade.Owner.Value, trade.OwnerName),
        trade.RoleLabel,
        [.. InOrder.Where(role => trade.Roles.HasFlag(role)).Select(role => RatioScopeWords.Format(new RatioScope(role)))],
        trade.Side,
        trade.Shares,
        trade.AveragePrice is { } price ? decimal.Round(price, 4) : null,
        trade.Value,
        Percent(trade.ShareOfHolding),
        trade.IsPlanned,
        trade.PlanAdoptedOn,
        trade.IsRoutine,
        trade.IsSuspect,
        trade.Tier == TradeTier.None ? null : trade.Tier);

    /// <summary>Rounded down to a tenth, as it is searched for.</summary>
    private static decimal? Percent(decimal? share) => share is { } part ? decimal.Floor(part * 1000) / 10 : null;

    /// <summary>One trade event. Dollars; share of holding in percent; null where not stated or not believed.</summary>
    public sealed record Item(
        string Event, string Accession, string? FilingAddress, DateOnly FiledOn, DateOnly TradedOn, Company Issuer, Insider Owner,
        string Role, IReadOnlyList<string> Roles, TradeSide Side, decimal Shares, decimal? Price, decimal? Value, decimal? ShareOfHolding,
        bool Planned, DateOnly? PlanAdoptedOn, bool Routine, bool Suspect, TradeTier? Tier);

    /// <summary>The issuer, as it is called now.</summary>
    public sealed record Company(int Cik, string? Ticker, string Name);

    /// <summary>The lead owner.</summary>
    public sealed record Insider(int Cik, string Name);
}
