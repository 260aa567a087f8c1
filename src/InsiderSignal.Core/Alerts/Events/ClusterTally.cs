namespace InsiderSignal.Core.Alerts.Events;

/// <summary>What the purchases of a window come to.</summary>
internal readonly record struct ClusterTally(int Owners, int Purchases, long ValueE4)
{
    public IReadOnlyList<AlertFigure> Figures() =>
    [
        new AlertFigure("buyers within 30 days", Owners, AlertUnit.Count),
        new AlertFigure("purchases", Purchases, AlertUnit.Count),
        new AlertFigure("value", ValueE4 / 10_000.0, AlertUnit.Dollars),
    ];
}
