using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>The figures of a reading that stand on every receipt about it.</summary>
internal static class Figures
{
    public static IEnumerable<AlertFigure> Of(Reading reading)
    {
        if (reading.Point.Ratio is { } ratio)
            yield return new AlertFigure("ratio", ratio, AlertUnit.Ratio);
        yield return new AlertFigure("purchases", (double)reading.Point.Buys, AlertUnit.Count);
        yield return new AlertFigure("sales", (double)reading.Point.Sells, AlertUnit.Count);
    }
}
