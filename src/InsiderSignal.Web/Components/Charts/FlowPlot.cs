using InsiderSignal.Core.Screening;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Dollars bought and sold by month, whichever library draws them: bought above zero, sold below it.</summary>
public sealed record FlowPlot
{
    private const int Steps = 5;

    private FlowPlot(IReadOnlyList<MonthTally> months)
    {
        Months = months;
        var bought = (double)months.Select(month => month.Bought).DefaultIfEmpty(0).Max();
        var sold = (double)months.Select(month => month.Sold).DefaultIfEmpty(0).Max();
        Step = PlotScale.Over(Math.Max(1, bought + sold), Steps).Step;
        Above = RoundUp(bought);
        Below = RoundUp(sold);
        Bought = months.Sum(month => month.Bought);
        Sold = months.Sum(month => month.Sold);
    }

    /// <summary>In order, those without trades among them.</summary>
    public IReadOnlyList<MonthTally> Months { get; }

    /// <summary>The top of the axis, in dollars.</summary>
    public double Above { get; }

    /// <summary>The bottom of the axis, in dollars below zero.</summary>
    public double Below { get; }

    /// <summary>Dollars from one tick to the next.</summary>
    public double Step { get; }

    /// <summary>All that was bought.</summary>
    public decimal Bought { get; }

    /// <summary>All that was sold.</summary>
    public decimal Sold { get; }

    public int Ticks => (int)Math.Round((Above + Below) / Step);

    /// <summary>The picture in a sentence.</summary>
    public string Summary =>
        $"{MonthName(Months[0].Month)} to {MonthName(Months[^1].Month)}: {Figures.ShortDollars(Bought)} bought, {Figures.ShortDollars(Sold)} sold. The same numbers are in the table below.";

    /// <exception cref="ArgumentException">There is no month.</exception>
    public static FlowPlot Of(IReadOnlyList<MonthTally> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        return months.Count > 0 ? new FlowPlot(months) : throw new ArgumentException("There is nothing to draw.", nameof(months));
    }

    public static string MonthName(DateOnly month) => month.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    // A side without trades keeps a little room, so that zero is seen to have two.
    private double RoundUp(double dollars) => Math.Max(1, Math.Ceiling(dollars / Step)) * Step;
}
