using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Comparison;

/// <summary>What changes from one definition to another, in words with the counts behind them.</summary>
internal sealed class ChangeWords(LineWords words, DateOnly? historyFrom)
{
    /// <summary>"Leaving planned trades out lifts the ratio from 0.29 to 0.41: 2,345 of 4,567 sales and 12 of 1,330 purchases were planned."</summary>
    public Change Between(RatioSeries from, RatioSeries to)
    {
        var labels = words.Labels([from.Query, to.Query]);
        if ((Unsaid(from, labels[0]) ?? Unsaid(to, labels[1])) is { } unsaid)
            return new Change(unsaid, "");
        var (first, second) = (from.Reading!.Point, to.Reading!.Point);
        if (IsUnknown(from.Query, to.Query, first, second))
            return new Change("The stored history is too short to know which trades are routine", $"{InsiderWords.RoutineUnknown(historyFrom)}. Both lines count the same trades.");
        if (LeftOut(from.Query, to.Query) is { } way)
            return new Change($"{way.Doing} {Move(first, second)}", Counts(from.Query.Basis, first, second, way.Were));
        if (LeftOut(to.Query, from.Query) is { } back)
            return new Change($"{back.Undoing} {Move(first, second)}", Counts(from.Query.Basis, second, first, back.Were));
        return Apart(labels, from.Query, to.Query, first, second);
    }

    /// <summary>Whether the lines differ by routine trades alone, of which the history can show none yet.</summary>
    private bool IsUnknown(RatioQuery one, RatioQuery other, RatioPoint first, RatioPoint second) =>
        one != other && other == one with { OpportunisticOnly = other.OpportunisticOnly }
        && (first.Buys, first.Sells) == (second.Buys, second.Sells)
        && !RoutineYears.AreWithin(historyFrom, first.Date);

    private static string? Unsaid(RatioSeries series, string label) => series.Reading?.Point switch
    {
        null => $"{label}: there are no trades yet",
        { IsThin: true } point => $"{label}: {Figures.Plural(point.Events, "trade", "trades")} in the window, too few for a ratio to say much",
        { Ratio: null } => $"{label}: without sales in the window there is no ratio",
        _ => null,
    };

    /// <summary>How one line leaves out a part of what the other counts, where that is the whole difference.</summary>
    private static (string Doing, string Undoing, string Were)? LeftOut(RatioQuery all, RatioQuery part) =>
        part == all with { ExcludePlans = true } ? ("Leaving planned trades out", "Counting planned trades too", "planned")
        : part == all with { PeopleOnly = true } ? ("Leaving funds and 10% owners out", "Counting funds and 10% owners too", "theirs")
        : part == all with { OpportunisticOnly = true } ? ("Leaving routine trades out", "Counting routine trades too", "routine")
        : null;

    private static string Move(RatioPoint from, RatioPoint to)
    {
        var (a, b) = (Figures.Ratio(from.Ratio), Figures.Ratio(to.Ratio));
        return a == b ? $"leaves the ratio at {a}" : $"{(to.Ratio > from.Ratio ? "lifts" : "lowers")} the ratio from {a} to {b}";
    }

    /// <summary>What was left out. Of trades, rows and dollars it is a part; of people and companies it is those for whom nothing else remains.</summary>
    private static string Counts(RatioBasis basis, RatioPoint all, RatioPoint part, string were)
    {
        var (sells, buys) = (all.Sells - part.Sells, all.Buys - part.Buys);
        return basis switch
        {
            RatioBasis.Dollars => $"{Figures.Dollars(sells)} of {Figures.Dollars(all.Sells)} sold and {Figures.Dollars(buys)} of {Figures.Dollars(all.Buys)} bought were {were}.",
            RatioBasis.Trades or RatioBasis.Transactions => $"{Figures.Count(sells)} of {Figures.Plural(all.Sells, "sale", "sales")} and {Figures.Count(buys)} of {Figures.Plural(all.Buys, "purchase", "purchases")} were {were}.",
            _ => $"for {Figures.Count(sells)} of {Figures.Count(all.Sells)} {LineWords.Basis(basis)} with sales and {Figures.Count(buys)} of {Figures.Count(all.Buys)} with purchases nothing else remains.",
        };
    }

    private static Change Apart(IReadOnlyList<string> labels, RatioQuery from, RatioQuery to, RatioPoint first, RatioPoint second)
    {
        var (a, b) = (Figures.Ratio(first.Ratio), Figures.Ratio(second.Ratio));
        var finding = a == b ? $"{labels[1]}: {b}, the same as {labels[0]}" : $"{labels[1]}: {b}, {(second.Ratio > first.Ratio ? "above" : "below")} {labels[0]} at {a}";
        var behind = new List<string>();
        if (from.Scope.IsMarket && from == to with { Scope = from.Scope } && from.Basis != RatioBasis.Dollars)
            behind.Add($"{Figures.Count(second.Sells)} of {Figures.Count(first.Sells)} {Unit(from.Basis, "sales")} and {Figures.Count(second.Buys)} of {Figures.Count(first.Buys)} {Unit(from.Basis, "purchases")} are theirs.");
        else if (from.Basis == to.Basis && from.Basis != RatioBasis.Dollars)
            behind.Add($"{Figures.Count(second.Buys)} to {Figures.Count(second.Sells)} against {Figures.Count(first.Buys)} to {Figures.Count(first.Sells)}.");
        if (first.Date != second.Date)
            behind.Add($"The readings are of {Figures.LongDate(second.Date)} and of {Figures.LongDate(first.Date)}.");
        return new Change(finding, string.Join(' ', behind));
    }

    private static string Unit(RatioBasis basis, string side) => basis switch
    {
        RatioBasis.Trades => side,
        RatioBasis.Transactions => "rows of " + side,
        _ => $"{LineWords.Basis(basis)} with {side}",
    };
}
