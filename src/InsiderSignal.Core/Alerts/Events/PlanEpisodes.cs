using InsiderSignal.Core.Plans;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>
/// From the trades of one plan that came too soon to the alerts about it: it is raised when one is first known, and withdrawn when
/// amendments have left none.
/// </summary>
internal sealed class PlanEpisodes(IReadOnlyList<PlanTradeVersion> versions, int standsFor)
{
    /// <param name="today">The last day to go by.</param>
    public IEnumerable<Alert> UpTo(DateOnly today)
    {
        Alert? alert = null;
        var wasRaised = false;
        var days = versions.SelectMany(version => new[] { version.KnownFrom, version.KnownUntil ?? DateOnly.MaxValue }).Where(day => day <= today).Distinct().Order();
        foreach (var date in days)
        {
            var first = versions
                .Where(version => version.KnownFrom <= date && !(version.KnownUntil <= date))
                .Select(version => (PlanTrade?)version.Trade)
                .OrderBy(trade => trade!.Value.TradedOn)
                .ThenBy(trade => trade!.Value.Event.Accession)
                .ThenBy(trade => trade!.Value.Event.Line)
                .FirstOrDefault();
            if (first is { } trade)
            {
                alert = alert is null ? Raised(trade, date) with { IsAgain = wasRaised } : alert with { Latest = Figures(trade) };
                wasRaised = true;
            }
            else if (alert is not null)
            {
                yield return alert.Removed(date, standsFor);
                alert = null;
            }
        }

        if (alert is not null)
            yield return alert.Kept(today, standsFor);
    }

    private Alert Raised(PlanTrade trade, DateOnly date)
    {
        var figures = Figures(trade);
        return new Alert
        {
            Rule = AlertRule.ShortCoolingOff,
            Subject = new AlertSubject { Issuer = trade.Issuer, Owner = trade.Owner, AdoptedOn = trade.AdoptedOn },
            Severity = AlertSeverity.Notice,
            RaisedOn = date,
            ClearsOn = date.AddDays(standsFor),
            Receipt = new Receipt(
                figures,
                new AlertFigure(figures[0].Name, CoolingOff.ShortestDays, AlertUnit.Days),
                TimedEnding.ClearsAt(standsFor),
                new AlertEvidence { Filings = [trade.Event.Accession] }),
            Latest = figures,
            JudgedOn = date,
        };
    }

    private static AlertFigure[] Figures(PlanTrade trade) =>
    [
        new("days from adoption to the first trade", trade.TradedOn.DayNumber - trade.AdoptedOn.DayNumber, AlertUnit.Days),
        new("value", (double)trade.Value, AlertUnit.Dollars),
    ];
}
