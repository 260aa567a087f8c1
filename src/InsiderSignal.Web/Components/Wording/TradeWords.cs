using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Trades in words.</summary>
public static class TradeWords
{
    /// <summary>A trade is due within two business days; over holidays that is never more than this.</summary>
    public const int LateAfterDays = 7;

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

    /// <summary>"12.5% of the holding", rounded down; "117 times the holding" where a percentage would not be read.</summary>
    public static string Holding(decimal share) => share switch
    {
        >= 10 => $"{Figures.Count(Math.Floor(share))} times the holding",
        >= 0.001m => $"{Figures.Shares(Math.Floor(share * 1000) / 10)}% of the holding",
        _ => "under 0.1% of the holding",
    };

    /// <summary>"The same $18.00 as 3 other buyers that day. “Purchased in the private placement.”"</summary>
    public static string Offering(OfferingEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var price = evidence.SamePrice is null ? "" : $"the same {Figures.Price(evidence.SamePrice)} as {Figures.Plural(evidence.OtherBuyers, "other buyer", "other buyers")} that day";
        var note = Names.Shown(evidence.Sentence) is { } sentence ? $"the filing says “{sentence}”" : "";
        return string.Join("; ", new[] { price, note }.Where(part => part.Length > 0));
    }

    /// <summary>"412 purchases, 1,204 sales", or of one side alone what they are worth.</summary>
    public static string Headline(ScreenedTrades found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var buys = Figures.Plural(found.Buys, "purchase", "purchases");
        var sells = Figures.Plural(found.Sells, "sale", "sales");
        return found switch
        {
            { Total: 0 } => "No trades fit",
            { Sells: 0 } => $"{buys} worth {Figures.AboutDollars(found.Bought)}",
            { Buys: 0 } => $"{sells} worth {Figures.AboutDollars(found.Sold)}",
            _ => $"{buys}, {sells}",
        };
    }

    /// <summary>"$1.13 billion bought, $3.32 billion sold: 60 purchases for every 100 sales."; empty where one side alone was found.</summary>
    public static string Balance(ScreenedTrades found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Buys == 0 || found.Sells == 0)
            return "";
        var dollars = $"{Figures.AboutDollars(found.Bought)} bought, {Figures.AboutDollars(found.Sold)} sold";
        return found.Total < RatioPoint.ThinBelow
            ? $"{dollars}. Too few trades for a ratio to say much."
            : $"{dollars}. A ratio of {Figures.Ratio((double)found.Buys / found.Sells)} purchases to sales.";
    }
}
