using InsiderSignal.Core.Alerts;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>Receipts hold lists, which are equal when what they hold is.</summary>
internal static class AlertComparison
{
    public static void AssertSame(Receipt expected, Receipt actual)
    {
        Assert.Equal(expected.Figures, actual.Figures);
        Assert.Equal(expected.Evidence.Filings, actual.Evidence.Filings);
        Assert.Equal(
            (expected.Threshold, expected.ClearsAt, expected.Evidence.Trades, expected.IsShortHistory),
            (actual.Threshold, actual.ClearsAt, actual.Evidence.Trades, actual.IsShortHistory));
    }

    /// <summary>When an alert was raised, when it ended and why.</summary>
    public static void AssertSpan(Alert alert, string raised, string? ended, AlertEnding? ending) =>
        Assert.Equal((raised, ended, ending), (alert.RaisedOn.ToString("O"), alert.EndedOn?.ToString("O"), alert.Ending));

    /// <summary>The figures by name, to so many decimals.</summary>
    public static void AssertFigures(IReadOnlyList<AlertFigure> figures, params (string Name, double Value)[] expected)
    {
        Assert.Equal(expected.Select(figure => figure.Name), figures.Select(figure => figure.Name));
        Assert.All(expected.Zip(figures), pair => Assert.Equal(pair.First.Value, pair.Second.Value, 4));
    }
}
