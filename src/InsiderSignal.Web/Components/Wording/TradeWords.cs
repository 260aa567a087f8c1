using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Trades in words.</summary>
public static class TradeWords
{
    public static string TierName(TradeTier tier) => tier switch
    {
        TradeTier.Notable => "notable",
        TradeTier.Large => "large",
        TradeTier.Huge => "huge",
        TradeTier.Heavy => "heavy",
        TradeTier.Whale => "whale",
        TradeTier.Mega => "mega whale",
        _ => "",
    };

    public static string TierMeaning(TradeTier tier) => tier switch
    {
        TradeTier.Notable => "Planned sale of $200,000 or more",
        TradeTier.Large => "Planned sale of $2 million or more",
        TradeTier.Huge => "Planned sale of $25 million or more",
        TradeTier.Heavy => "Planned sale of at least a fifth of the holding, $100,000 or more",
        TradeTier.Whale => "Purchase of $10 million or more",
        TradeTier.Mega => "Purchase of $100 million or more",
        _ => "",
    };

    /// <summary>"2,077,779 shares at $18.00".</summary>
    public static string Size(TradeListItem trade)
    {
        ArgumentNullException.ThrowIfNull(trade);
        var shares = $"{Figures.Shares(trade.Shares)} {(trade.Shares == 1 ? "share" : "shares")}";
        return trade.AveragePrice is null ? shares : $"{shares} at {Figures.Price(trade.AveragePrice)}";
    }

    /// <summary>"10b5-1 plan of 12 Dec 2025, 67 days earlier".</summary>
    public static string Plan(TradeListItem trade)
    {
        ArgumentNullException.ThrowIfNull(trade);
        if (!trade.IsPlanned)
            return "";
        return trade.PlanAdoptedOn is { } adopted
            ? $"10b5-1 plan of {Figures.ShortDate(adopted)}, {Figures.Plural(trade.CoolingOffDays ?? 0, "day", "days")} earlier"
            : "10b5-1 plan, adoption date not stated";
    }
}
