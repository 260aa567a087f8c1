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
}
