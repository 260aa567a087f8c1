using InsiderSignal.Core.Alerts.Conditions;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Ratios.Replay;

namespace InsiderSignal.Core.Alerts;

/// <summary>
/// The alerts about the market, chief executives and sectors, found by going through a history day by day: each day is judged by what was
/// known on it, so whoever computes them late finds what whoever watched was told.
/// </summary>
public static class ConditionAlerts
{
    /// <summary>All alerts there have been, in the order in which they were raised.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">The thresholds.</param>
    /// <param name="benchmark">The norm of the market ratio.</param>
    /// <param name="until">The last day over: silence is judged up to it; null for the last day of the history.</param>
    public static IReadOnlyList<Alert> Of(TradeHistory history, AlertOptions options, Benchmark benchmark, DateOnly? until)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(benchmark);
        if (history.LastFiledOn is not { } lastFiled)
            return [];
        ConditionRule[] rules =
        [
            new SustainedRule(options), new CrossingRule(options), new ExtremeRule(options), new YearOnYearRule(options),
            new CeoApartRule(options), new SectorOutlierRule(options), new PlannedShareRule(options),
        ];
        var alerts = new StandingAlerts();
        var silence = new Silence(history, options);
        var replay = new RatioReplay(history, AlertDay.Measures(benchmark));
        AlertDay? day = null;
        while (replay.MoveNext())
        {
            day = new AlertDay(replay, replay.Date);
            foreach (var rule in rules)
            {
                foreach (var judgement in rule.Judge(day))
                    alerts.Take(rule.Rule, judgement, day.Date, alert => WasCaused(rule, alert, replay));
            }

            alerts.Take(AlertRule.StaleData, silence.Judge(day.Date), day.Date, _ => true);
        }

        if (day is not null)
        {
            foreach (var rule in rules)
            {
                foreach (var judgement in rule.Judge(day))
                    alerts.Update(rule.Rule, judgement, day.Date);
            }
        }

        Listen(alerts, silence, lastFiled, until ?? lastFiled);
        return alerts.All();
    }

    /// <summary>Judges the silence since the last filing.</summary>
    private static void Listen(StandingAlerts alerts, Silence silence, DateOnly lastFiled, DateOnly until)
    {
        for (var date = lastFiled.AddDays(1); date <= until; date = date.AddDays(1))
        {
            if (!BusinessCalendar.IsBusinessDay(date))
                continue;
            var judgement = silence.Judge(date);
            alerts.Take(AlertRule.StaleData, judgement, date, _ => true);
            alerts.Update(AlertRule.StaleData, judgement, date);
        }
    }

    private static bool WasCaused(ConditionRule rule, Alert alert, RatioReplay replay) =>
        rule.Judge(new AlertDay(replay, alert.RaisedOn))
            .Any(judgement => judgement.Subject == alert.Subject && judgement.Direction == alert.Direction && judgement.Verdict != Verdict.Clears);
}
