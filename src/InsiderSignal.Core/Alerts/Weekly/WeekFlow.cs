namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>The trades filed in a week, beside those of the weeks before.</summary>
public sealed record WeekFlow
{
    /// <summary>Purchases, trade events.</summary>
    public required int Buys { get; init; }

    /// <summary>Sales, trade events.</summary>
    public required int Sells { get; init; }

    /// <summary>Sales under a Rule 10b5-1 plan.</summary>
    public required int PlannedSells { get; init; }

    /// <summary>Dollars bought; suspect prices are left out.</summary>
    public required decimal Bought { get; init; }

    /// <summary>Dollars sold; suspect prices are left out.</summary>
    public required decimal Sold { get; init; }

    /// <summary>Purchases of the weeks before, 12 at most; null where no whole week lies before.</summary>
    public Usual? BuysBefore { get; init; }

    /// <summary>Sales of the same weeks.</summary>
    public Usual? SellsBefore { get; init; }

    /// <summary>The planned share of sales of the same weeks together, 0 to 1; null without sales in them.</summary>
    public double? PlannedShareBefore { get; init; }

    /// <summary>The planned share of the week's sales, 0 to 1; null without sales.</summary>
    public double? PlannedShare => Sells == 0 ? null : (double)PlannedSells / Sells;

    /// <summary>How far the week's purchases less its sales lie above what is usual; null where no week lies before.</summary>
    public double? BalanceAboveUsual => BuysBefore is { } buys && SellsBefore is { } sells ? Buys - buys.Median - (Sells - sells.Median) : null;
}
