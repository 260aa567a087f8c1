using System.Globalization;
using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Plans;

/// <summary>Which plans, of those with a trade filed in a period.</summary>
public sealed record PlanQuery
{
    public const int DefaultPeriod = 365;
    public const int LargestPageSize = 200;

    private const int DefaultPageSize = 25;
    private const int MostPages = 1_000_000;

    internal static readonly string[] Parameters = ["flag", "period", "sort", "page", "pageSize"];

    internal static readonly (string Word, PlanFilter Value)[] Filters =
        [("all", PlanFilter.All), ("any", PlanFilter.Flagged), ("short-cooling-off", PlanFilter.ShortCoolingOff), ("single-trade", PlanFilter.SingleTrade)];

    internal static readonly (string Word, PlanFlags Value)[] Flags = [("short-cooling-off", PlanFlags.ShortCoolingOff), ("single-trade", PlanFlags.SingleTrade)];

    internal static readonly (string Word, PlanSort Value)[] Sorts =
        [("latest", PlanSort.Latest), ("cooling-off", PlanSort.CoolingOff), ("value", PlanSort.Value), ("trades", PlanSort.Trades), ("adopted", PlanSort.Adopted)];

    /// <summary>0 is the whole history.</summary>
    internal static readonly (string Word, int Value)[] Periods = [("365", DefaultPeriod), ("90", 90), ("all", 0)];

    public PlanFilter Filter { get; init; }

    public int Period { get; init; } = DefaultPeriod;

    public PlanSort Sort { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;

    /// <summary>Reads the words of an address; what is absent or not understood takes its default.</summary>
    internal static PlanQuery Read(Func<string, string?> given, WordReader words) => new()
    {
        Filter = words.Read("flag", given("flag"), new Vocabulary<PlanFilter>(Filters)) ?? PlanFilter.All,
        Period = words.Read("period", given("period"), new Vocabulary<int>(Periods)) ?? DefaultPeriod,
        Sort = words.Read("sort", given("sort"), new Vocabulary<PlanSort>(Sorts)) ?? PlanSort.Latest,
        Page = words.ReadWhole("page", given("page"), MostPages) ?? 1,
        PageSize = words.ReadWhole("pageSize", given("pageSize"), LargestPageSize) ?? DefaultPageSize,
    };

    /// <summary>First and last filed date of the period.</summary>
    public (DateOnly From, DateOnly To) Dates(TradeHistory history)
    {
        var to = history.LastFiledOn ?? DateOnly.MaxValue;
        var from = history.FirstFiledOn ?? to;
        return (Period == 0 || to.DayNumber - from.DayNumber < Period ? from : to.AddDays(1 - Period), to);
    }

    public bool Lets(TradingPlan plan) => Filter switch
    {
        PlanFilter.Flagged => plan.Flags != PlanFlags.None,
        PlanFilter.ShortCoolingOff => plan.Flags.HasFlag(PlanFlags.ShortCoolingOff),
        PlanFilter.SingleTrade => plan.Flags.HasFlag(PlanFlags.SingleTrade),
        _ => true,
    };

    public IOrderedEnumerable<TradingPlan> InOrder(IEnumerable<TradingPlan> plans) => (Sort switch
    {
        PlanSort.CoolingOff => plans.OrderBy(plan => plan.CoolingOffDays).ThenByDescending(plan => plan.LastTradedOn),
        PlanSort.Value => plans.OrderByDescending(plan => plan.Value),
        PlanSort.Trades => plans.OrderByDescending(plan => plan.Trades.Count).ThenByDescending(plan => plan.Value),
        PlanSort.Adopted => plans.OrderByDescending(plan => plan.AdoptedOn),
        _ => plans.OrderByDescending(plan => plan.LastTradedOn).ThenByDescending(plan => plan.Value),
    }).ThenBy(plan => plan.Issuer).ThenBy(plan => plan.Owner).ThenBy(plan => plan.AdoptedOn);

    /// <summary>Its page's address.</summary>
    public string Address()
    {
        List<string> words = [];
        if (Filter != PlanFilter.All)
            words.Add($"flag={Filters.First(filter => filter.Value == Filter).Word}");
        if (Period != DefaultPeriod)
            words.Add($"period={Periods.First(period => period.Value == Period).Word}");
        if (Sort != PlanSort.Latest)
            words.Add($"sort={Sorts.First(sort => sort.Value == Sort).Word}");
        if (Page > 1)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"page={Page}"));
        if (PageSize != DefaultPageSize)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"pageSize={PageSize}"));
        return words.Count == 0 ? "plans" : $"plans?{string.Join('&', words)}";
    }
}
