using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>
/// From the purchases of one company to the alerts about clusters of them. What is known of them changes on some days only; on each, the
/// latest 30 days with enough buyers are looked for. An alert stands while their last purchase is within 30 days.
/// </summary>
internal sealed class ClusterEpisodes
{
    private readonly TradeHistory _history;
    private readonly int[] _places;
    private readonly AlertOptions _options;
    private readonly int[] _days;
    private readonly PurchaseWindows _windows;
    private readonly Cik _issuer;

    /// <param name="history">The history.</param>
    /// <param name="places">All purchases of the company, copies left out, in order of trade date.</param>
    /// <param name="options">The thresholds.</param>
    public ClusterEpisodes(TradeHistory history, int[] places, AlertOptions options)
    {
        (_history, _places, _options) = (history, places, options);
        _issuer = new Cik(history.Issuers[history.Columns.Issuers[places[0]]]);
        _days = Array.ConvertAll(places, place => history.Columns.TradedDays[place]);
        _windows = new PurchaseWindows(_days, Array.ConvertAll(places, place => history.Columns.Owners[place]), options.ClusterOwners);
    }

    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    /// <param name="today">The last day to go by.</param>
    public IEnumerable<Alert> Between(DateOnly from, DateOnly to, DateOnly today) =>
        FirstDay(from.DayNumber, to.DayNumber) is { } first ? Since(first, to.DayNumber, today.DayNumber).Where(alert => alert.Touches(from, to)) : [];

    /// <summary>
    /// The trade date from which on purchases can decide about a period: before it lies a pause in which no alert can have stood, whatever
    /// was known at the time. Null when none can reach the period.
    /// </summary>
    private int? FirstDay(int from, int to)
    {
        const int Reach = ClusterFinder.WindowDays + 1;
        _windows.KnowAll(true);
        var day = from - Reach;
        if (_windows.Latest(day, to) is null)
            return null;
        while (_windows.Latest(day - Reach, day - 1) is { } earlier)
            day = earlier.LastDay;
        _windows.KnowAll(false);
        return day - ClusterFinder.WindowDays + 1;
    }

    private List<Alert> Since(int first, int to, int today)
    {
        var alerts = new List<Alert>();
        Alert? alert = null;
        var (clears, latest) = (0, default(ClusterTally));
        var news = News(first, today);
        for (var next = 0; next < news.Length;)
        {
            var date = (int)(news[next] >> 32);
            if (alert is not null && clears <= date)
            {
                alerts.Add(Ended(alert, latest, clears, AlertEnding.Cleared));
                alert = null;
            }

            if (alert is null && date > to)
                return alerts;
            for (; next < news.Length && (int)(news[next] >> 32) == date; next++)
                _windows.Know((int)((news[next] >> 1) & int.MaxValue), (news[next] & 1) == 0);

            if (_windows.Latest(date - ClusterFinder.WindowDays, date) is { } window)
            {
                (latest, clears) = (Tally(window), window.LastDay + ClusterFinder.WindowDays + 1);
                alert = (alert ?? Raised(window, latest, date)) with { ClearsOn = DateOnly.FromDayNumber(clears) };
            }
            else if (alert is not null)
            {
                // Time alone would have cleared it above: a filing took its trades away.
                alerts.Add(Ended(alert, latest, date, AlertEnding.Withdrawn));
                alert = null;
            }
        }

        if (alert is not null)
            alerts.Add(clears <= today ? Ended(alert, latest, clears, AlertEnding.Cleared) : alert with { Latest = latest.Figures(), JudgedOn = DateOnly.FromDayNumber(today) });
        return alerts;
    }

    /// <summary>What becomes known, and what ceases to be, in order of days: the day, the place among the purchases, and whether it is an end.</summary>
    private long[] News(int first, int today)
    {
        var news = new List<long>();
        for (var i = Math.Max(0, Array.FindIndex(_days, day => day >= first)); i < _days.Length && _days[i] <= today; i++)
        {
            var (known, until) = (_history.Columns.KnownFrom[_places[i]], _history.Columns.KnownUntil[_places[i]]);
            if (known > today || until <= known)
                continue;
            news.Add(((long)known << 32) | ((long)i << 1));
            if (until <= today)
                news.Add(((long)until << 32) | ((long)i << 1) | 1);
        }

        news.Sort();
        return [.. news];
    }

    private ClusterTally Tally(PurchaseWindow window)
    {
        var (purchases, value) = (0, 0L);
        for (var i = window.Start; i < window.End; i++)
        {
            if (!_windows.IsKnown(i))
                continue;
            purchases++;
            value += _history.Columns.ValuesE4[_places[i]];
        }

        return new ClusterTally(window.Owners, purchases, value);
    }

    private Alert Raised(PurchaseWindow window, ClusterTally tally, int date)
    {
        var figures = tally.Figures();
        // Not in the order of the history, in which what is not known yet has a say.
        var filings = Enumerable.Range(window.Start, window.End - window.Start)
            .Where(_windows.IsKnown)
            .Select(i => _places[i])
            .OrderBy(place => _history.Columns.TradedDays[place])
            .ThenBy(_history.Filed.DayOf)
            .ThenBy(place => _history.Columns.Accessions[place])
            .Select(place => new AccessionNumber(_history.Columns.Accessions[place]));
        return new Alert
        {
            Rule = AlertRule.ClusterBuy,
            Subject = new AlertSubject { Issuer = _issuer },
            Severity = tally.Owners >= ClusterAlerts.ManyOwners ? AlertSeverity.Notice : AlertSeverity.Info,
            RaisedOn = DateOnly.FromDayNumber(date),
            Receipt = new Receipt(
                figures,
                new AlertFigure(figures[0].Name, _options.ClusterOwners, AlertUnit.Count),
                new AlertFigure("days since the last purchase", ClusterFinder.WindowDays + 1, AlertUnit.Days),
                new AlertEvidence { Filings = [.. filings.Distinct()] }),
            Latest = figures,
            JudgedOn = DateOnly.FromDayNumber(date),
        };
    }

    private static Alert Ended(Alert alert, ClusterTally latest, int date, AlertEnding ending) =>
        alert with { Latest = latest.Figures(), EndedOn = DateOnly.FromDayNumber(date), Ending = ending, JudgedOn = DateOnly.FromDayNumber(date) };
}
