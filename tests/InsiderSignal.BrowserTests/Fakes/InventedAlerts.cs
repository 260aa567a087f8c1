using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Web.Alerts;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>Alerts of each severity, with hostile names.</summary>
internal static class InventedAlerts
{
    public static IReadOnlyList<AlertView> Standing() =>
    [
        View(
            AlertRule.Sustained, AlertSeverity.Warning, AlertSubject.Of(RatioScope.Market), "Insiders bought less than the long-term average of 0.42 for 20 business days to 20 April 2023: 0.29 purchases for each sale then, 0.31 now.",
            new AlertEvidence { Trades = new TradeFilter() }, 1_204),
        View(
            AlertRule.WhaleBuy, AlertSeverity.Info, new AlertSubject { Issuer = new Cik(4), Owner = new Cik(21), Trade = new(new AccessionNumber(12_600_000_01), 1) }, "O'Hara <Ada> & Sons bought $37.4 million of Ostrander <Medical> & Sons.",
            new AlertEvidence { Filings = [new AccessionNumber(12_600_000_01)] }, 1),
    ];

    private static AlertView View(AlertRule rule, AlertSeverity severity, AlertSubject subject, string sentence, AlertEvidence evidence, int trades)
    {
        AlertFigure[] figures = [new("ratio", 0.29, AlertUnit.Ratio), new("benchmark", 0.42, AlertUnit.Ratio)];
        return new AlertView
        {
            Alert = new Alert
            {
                Rule = rule,
                Subject = subject,
                Severity = severity,
                RaisedOn = InventedHistory.Last.AddDays(-3),
                Receipt = new Receipt(figures, figures[0], figures[1], evidence),
                Latest = figures,
                JudgedOn = InventedHistory.Last,
            },
            Sentence = sentence,
            Link = "",
            TradesLink = evidence.Trades is null ? null : "trades",
            Trades = trades,
            Filings = evidence.Filings,
        };
    }
}
