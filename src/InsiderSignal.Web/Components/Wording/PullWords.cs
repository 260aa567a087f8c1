using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>What pulls a reading, in words.</summary>
public static class PullWords
{
    private const double NearlyAll = 0.95;

    /// <summary>"Trades that were filed late lift it: 62 of 178 purchases and 12 of 392 sales were made before these 30 days. By trade date the ratio is 0.31."</summary>
    public static string Late(LatePull late, RatioSeries series)
    {
        ArgumentNullException.ThrowIfNull(late);
        ArgumentNullException.ThrowIfNull(series);
        var point = series.Reading!.Point;
        var older = new[] { Part(late.Buys, point.Buys, "purchase"), Part(late.Sells, point.Sells, "sale") }.Where(part => part.Length > 0);
        var were = late.Buys + late.Sells == 1 ? "was" : "were";
        return $"Trades that were filed late {(late.Ratio < point.Ratio ? "lift" : "lower")} it: {string.Join(" and ", older)} {were} made before these {(int)series.Query.Window} days. "
            + (late.Ratio is { } ratio ? $"By trade date the ratio is {Figures.Ratio(ratio)}." : "By trade date there are no sales, and no ratio.");
    }

    /// <summary>"4 in 10 of these sales are of one company, ", to be followed by its name.</summary>
    public static string Company(CompanyPull company, string trades)
    {
        ArgumentNullException.ThrowIfNull(company);
        var part = company.Trades == company.OfAll ? "All"
            : company.Part >= NearlyAll ? "Nearly all"
            : $"{Figures.Count((decimal)Math.Round(company.Part * 10, MidpointRounding.AwayFromZero))} in 10";
        return $"{part} of these {trades} ({Figures.Count(company.Trades)}) are of one company, ";
    }

    /// <summary>"; without it the ratio is 0.52."</summary>
    public static string Without(CompanyPull company)
    {
        ArgumentNullException.ThrowIfNull(company);
        return company.Ratio is { } ratio ? $"; without it the ratio is {Figures.Ratio(ratio)}." : "; without it too few trades remain for a ratio.";
    }

    private static string Part(int count, decimal all, string one) => count == 0 ? "" : $"{Figures.Count(count)} of {Figures.Plural(all, one, one + "s")}";
}
