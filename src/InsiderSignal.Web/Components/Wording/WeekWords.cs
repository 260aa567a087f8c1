using System.Globalization;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Weeks;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>A week in the words of a reader: what its page, its mail and its text say alike.</summary>
public static class WeekWords
{
    private const int MostTitles = 3;

    /// <summary>"Week 11 of 2023".</summary>
    public static string Title(IsoWeek week) => string.Create(CultureInfo.InvariantCulture, $"Week {week.Number} of {week.Year}");

    /// <summary>"13 to 19 March 2023".</summary>
    public static string Dates(IsoWeek week)
    {
        var (first, last) = (week.First, week.Last);
        var format = first.Year != last.Year ? "d MMMM yyyy" : first.Month != last.Month ? "d MMMM" : "%d";
        return $"{first.ToString(format, CultureInfo.InvariantCulture)} to {Figures.LongDate(last)}";
    }

    /// <summary>Whether it is over, in one sentence.</summary>
    public static string State(WeeklyDigest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return digest.IsComplete
            ? "As known at the end of the week. Filings that came later change nothing here; what they changed is noted at the end."
            : $"This week goes on: what was filed up to {Figures.LongDate(digest.ReadOn)}, so far.";
    }

    /// <summary>"77 purchases against 11 sales".</summary>
    public static string Counts(WeekFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return $"{Figures.Plural(flow.Buys, "purchase", "purchases")} against {Figures.Plural(flow.Sells, "sale", "sales")}";
    }

    /// <summary>"2 to 16 purchases in each of the 10 weeks before"; empty where there is none.</summary>
    public static string BuysBefore(WeekFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return flow.BuysBefore is not { } usual ? ""
            : usual.Weeks == 1 ? $"{Figures.Plural(usual.Highest, "purchase", "purchases")} in the week before"
            : usual.Lowest == usual.Highest ? $"{Figures.Plural(usual.Highest, "purchase", "purchases")} in each of the {Figures.Count(usual.Weeks)} weeks before"
            : $"{Figures.Count(usual.Lowest)} to {Figures.Plural(usual.Highest, "purchase", "purchases")} in each of the {Figures.Count(usual.Weeks)} weeks before";
    }

    /// <summary>The week's own trades beside those of the weeks before.</summary>
    public static string Week(WeeklyDigest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var flow = digest.Flow;
        var usual = flow is { BuysBefore: { } buys, SellsBefore: { } sells }
            ? $"; the median of the {Figures.Plural(buys.Weeks, "week", "weeks")} before is {Median(buys)} and {Median(sells)}"
            : "";
        return $"All insiders together: {Figures.Plural(flow.Buys, "purchase", "purchases")} and {Figures.Plural(flow.Sells, "sale", "sales")} in the week{usual}.";
    }

    /// <summary>"63 purchases for every 100 sales in the 30 days to 17 March 2023. The long-term average is 42."; what a ratio over less than its days is.</summary>
    public static string Reading(WeeklyDigest digest, WeekReading reading, Benchmark? benchmark)
    {
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(reading);
        if (!reading.Reading.IsWhole)
            return $"The stored trades begin on {Figures.LongDate(digest.HistoryFrom)}, so the 30 days to {Figures.LongDate(digest.ReadOn)} are not whole yet: {ReadingWords.Counts(reading.Reading.Point)} so far, too few days to judge by.";
        var series = new RatioSeries(new RatioQuery(), benchmark, reading.Baseline, reading.Reading, []);
        return $"{ReadingWords.Sentence(reading.Reading, RatioWindow.Days30, DateOnly.MaxValue)} {ReadingWords.NormSentence(series)}".TrimEnd();
    }

    /// <summary>"24% higher than a week before. 31% lower than a year earlier. Higher than on 93% of days."; what is not known is left out.</summary>
    public static string Changes(WeekReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Reading.Point.IsThin)
            return "";
        var onWeek = reading.OnWeek switch
        {
            null => "",
            > -0.005 and < 0.005 => "As a week before",
            < 0 => $"{Figures.Percent(-reading.OnWeek.Value)} lower than a week before ({Figures.Ratio(reading.WeekEarlier!.Ratio)})",
            _ => $"{Figures.Percent(reading.OnWeek.Value)} higher than a week before ({Figures.Ratio(reading.WeekEarlier!.Ratio)})",
        };
        return string.Concat(new[] { onWeek, ReadingWords.YearOnYear(reading.Reading), Percentile(reading) }.Where(words => words.Length > 0).Select(words => words + ". ")).TrimEnd();
    }

    /// <summary>A sector that moved, in one sentence.</summary>
    public static string Sector(SectorWeek week, bool isComplete)
    {
        ArgumentNullException.ThrowIfNull(week);
        var before = BuysBefore(week.Flow);
        var ratio = week.Ratio is { WeekEarlier: { IsThin: false, Ratio: { } was }, Reading.Point: { IsThin: false, Ratio: { } now } }
            ? $" Its 30-day ratio went from {Figures.Ratio(was)} to {Figures.Ratio(now)}."
            : "";
        return $"{Counts(week.Flow)}{(isComplete ? "" : " so far")}{(before.Length > 0 ? $", after {before}" : "")}.{ratio}";
    }

    /// <summary>"State Commercial Banks; National Commercial Banks (SIC 6021 to 6022): 53 purchases against 3 sales, after 1 to 15 purchases in each of the 10 weeks before."</summary>
    public static string Group(WeekView view, IndustryGroupWeek group)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(group);
        return $"{Industries(view, group)}: {Counts(group.Flow)}{After(group.Flow)}";
    }

    /// <summary>", after 2 to 16 purchases in each of the 10 weeks before.": what ends a sentence about counts.</summary>
    public static string After(WeekFlow flow) => BuysBefore(flow) is { Length: > 0 } before ? $", after {before}." : ".";

    /// <summary>The industries of a group by name: "State Commercial Banks; National Commercial Banks; Savings Institution, Federally Chartered (SIC 6021 to 6035)".</summary>
    public static string Industries(WeekView view, IndustryGroupWeek group)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(group);
        if (group.Number == 0)
            return "Companies without an industry code";
        var (first, last) = (group.Industries.Min(industry => industry.Sic), group.Industries.Max(industry => industry.Sic));
        var codes = first == last ? first.ToString("D4", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first:D4} to {last:D4}");
        var titles = group.Industries.Take(MostTitles).Select(industry => view.Names.Industry(industry.Sic));
        var more = group.Industries.Count > MostTitles ? $" and {Figures.Plural(group.Industries.Count - MostTitles, "other", "others")}" : "";
        return $"{string.Join("; ", titles)}{more} (SIC {codes})";
    }

    /// <summary>What part of sales was planned, beside the weeks before.</summary>
    public static string Planned(WeeklyDigest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        if (digest.Flow.PlannedShare is not { } share)
            return "No sale was filed in the week.";
        var before = digest.Flow.PlannedShareBefore is { } usual ? $", after {Figures.Percent(usual)} in the {Figures.Plural(digest.Flow.SellsBefore!.Weeks, "week", "weeks")} before" : "";
        return $"{Figures.Percent(share)} of sales were made under a Rule 10b5-1 plan, set up in advance{before}: {Figures.Count(digest.Flow.PlannedSells)} of {Figures.Count(digest.Flow.Sells)}.";
    }

    /// <summary>"5 insiders bought $1,204,000".</summary>
    public static string Cluster(Cluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return $"{Figures.Plural(cluster.Owners, "insider", "insiders")} bought {(cluster.Value > 0 ? Figures.AboutDollars(cluster.Value) : "shares")} from {Figures.ShortDate(cluster.FirstTradedOn)} to {Figures.ShortDate(cluster.LastTradedOn)}";
    }

    /// <summary>Clusters by the dates of the last trades of those of a week.</summary>
    public static string ClusterAddress(WeeklyDigest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var days = digest.Clusters.Select(cluster => cluster.LastTradedOn).DefaultIfEmpty(digest.Week.First).ToList();
        return $"clusters?from={Figures.IsoDate(days.Min())}&to={Figures.IsoDate(days.Max())}";
    }

    /// <summary>Where all trades of a week are that a rule goes by; null where no list has them.</summary>
    internal static (string Words, string Address)? All(WeeklyDigest digest, AlertRule rule) => rule switch
    {
        AlertRule.WhaleBuy => ($"All {Figures.Count(digest.Whales.Count)} of the week in the screener", Trades(digest, TradeFlag.WhaleBuy)),
        AlertRule.LargePlannedSale => ($"All {Figures.Count(digest.PlannedSales.Count)} of the week in the screener", Trades(digest, TradeFlag.LargePlannedSale)),
        AlertRule.ClusterBuy => ("Clusters of these dates", ClusterAddress(digest)),
        AlertRule.ShortCoolingOff => ("The plans", "plans?flag=short-cooling-off"),
        _ => null,
    };

    /// <summary>The trades of a week with a flag, largest first, in the screener.</summary>
    public static string Trades(WeeklyDigest digest, TradeFlag flag)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return Links.Trades(new TradeQuery { Filter = new TradeFilter { Flag = flag, From = digest.Week.First, To = digest.Week.Last }, Key = TradeOrderKey.Value });
    }

    /// <summary>What would clear a standing alert, with where the figure stands.</summary>
    public static string Clearing(ClearingTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return ClearingWords.When(term.Alert) + (term.Now is { } now ? $" {ClearingWords.Now(term.Alert, now)}" : "");
    }

    /// <summary>What a later filing made of a trade.</summary>
    public static string Later(LaterChange change, WeekNames names)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(names);
        var trade = change.Trade;
        var what = $"{names.Owner(trade.Owner)}, {names.Issuer(trade.Issuer)}: ";
        return what + change switch
        {
            { Now: null, Then: { } then } => $"{Side(then)} of {Value(then)} no longer counts",
            { Then: null, Now: { } now } => $"{Side(now)} of {Value(now)} was added",
            { Then: { } then, Now: { } now } when then.ValueE4 != now.ValueE4 => $"{Side(now)} of {Value(then)} became one of {Value(now)}",
            _ => $"{Side(trade)} of {Value(trade)} was changed",
        };
    }

    /// <summary>How much came later, in one sentence.</summary>
    public static string LaterSum(WeeklyDigest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var all = digest.LaterChanges;
        return all.Count == 0
            ? "No later filing has changed a trade of this week."
            : $"Later filings have changed {Figures.Count(all.Count(change => change is { Then: not null, Now: not null }))}, removed {Figures.Count(all.Count(change => change.Now is null))} and added {Figures.Count(all.Count(change => change.Then is null))} of the trades filed in this week. The figures above leave that out.";
    }

    /// <summary>What a digest is short of, a sentence each.</summary>
    public static IEnumerable<string> Missing(WeekGaps gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        if (gaps.Owed > 0)
            yield return $"Not everything is here: {Figures.Plural(gaps.Owed, "filing", "filings")} of {Days(gaps.OwedDays)} that EDGAR lists could not be had yet.";
        if (gaps.UnreadDays.Count > 0)
            yield return $"Filings of {Days(gaps.UnreadDays)} may be missing: EDGAR's list of them could not be read yet.";
        if (gaps.FillsFrom is { } from)
            yield return $"The history is not filled back to {Figures.LongDate(from)} yet: whatever is held against it goes by what is here.";
    }

    /// <summary>Where a digest is, for readers of a message that cannot lead there.</summary>
    public static string Where(IsoWeek week) =>
        $"The receipts are on the page {Links.Week(week)} of your InsiderSignal. Messages lead there once its settings say where readers find it: Alerts:Delivery:PublicAddress.";

    private static string Percentile(WeekReading reading) =>
        ReadingWords.Percentile(reading.Reading) is { Length: > 0 } words ? words + (reading.Baseline.IsShort ? ", in a short history" : "") : "";

    private static string Days(IReadOnlyList<DateOnly> days) => Series(days.Select(day => day.ToString("dddd", CultureInfo.InvariantCulture)).ToList());

    private static string Series(List<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    private static string Side(TradeRecord trade) => trade.Side == Core.Trades.TradeSide.Buy ? "a purchase" : "a sale";

    private static string Value(TradeRecord trade) => trade.ValueE4 == 0 ? "no stated value" : Figures.AboutDollars(trade.ValueE4 / 10_000m);

    private static string Median(Usual usual) => Figures.Count((decimal)usual.Median);
}
