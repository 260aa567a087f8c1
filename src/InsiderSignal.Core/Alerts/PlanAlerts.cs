using InsiderSignal.Core.Plans;

namespace InsiderSignal.Core.Alerts;

/// <summary>The alerts about plans whose first trade came sooner than the rule lets a director or officer trade.</summary>
public static class PlanAlerts
{
    /// <summary>The alerts that touch a period, as they are known on a later day.</summary>
    /// <param name="plans">All plans of the history.</param>
    /// <param name="options">The thresholds.</param>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    /// <param name="today">The day from which it is looked back.</param>
    public static IReadOnlyList<Alert> Between(IReadOnlyList<TradingPlan> plans, AlertOptions options, DateOnly from, DateOnly to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(options);
        return
        [
            .. plans
                .Where(plan => plan.Flags.HasFlag(PlanFlags.ShortCoolingOff) && plan.Trades[0].FiledOn <= today)
                .Select(plan => Raised(plan, options, today))
                .Where(alert => alert.Touches(from, to))
                .OrderBy(alert => alert.RaisedOn)
                .ThenBy(alert => alert.Id, StringComparer.Ordinal),
        ];
    }

    private static Alert Raised(TradingPlan plan, AlertOptions options, DateOnly today)
    {
        var first = plan.Trades[0];
        var clears = first.FiledOn.AddDays(options.TradeDays);
        AlertFigure[] figures =
        [
            new("days from adoption to the first trade", plan.CoolingOffDays, AlertUnit.Days),
            new("value", (double)first.Value, AlertUnit.Dollars),
        ];
        return new Alert
        {
            Rule = AlertRule.ShortCoolingOff,
            Subject = new AlertSubject { Issuer = plan.Issuer, Owner = plan.Owner, AdoptedOn = plan.AdoptedOn },
            Severity = AlertSeverity.Notice,
            RaisedOn = first.FiledOn,
            Receipt = new Receipt(
                figures,
                new AlertFigure(figures[0].Name, CoolingOff.ShortestDays, AlertUnit.Days),
                new AlertFigure("days since", options.TradeDays, AlertUnit.Days),
                new AlertEvidence { Filings = [first.Event.Accession] }),
            Latest = figures,
            JudgedOn = clears < today ? clears : today,
            EndedOn = clears <= today ? clears : null,
            Ending = clears <= today ? AlertEnding.Cleared : null,
        };
    }
}
