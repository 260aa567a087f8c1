using System.Globalization;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Feeds;

/// <summary>The alerts that there was news of in a period, newest first.</summary>
/// <param name="Alerts">Those of the whole period, or, where they are too many, the newest of them.</param>
/// <param name="Total">How many the period has.</param>
/// <param name="From">First date.</param>
/// <param name="To">Last date.</param>
internal sealed record AlertNewsList(IReadOnlyList<AlertView> Alerts, int Total, DateOnly From, DateOnly To)
{
    /// <summary>How many are offered at most.</summary>
    public const int Most = 1_000;

    /// <summary>What the list has, and, where it is cut, from where on it lacks some.</summary>
    public string Sentence => Total == 0 ? "No alert was raised, cleared by readings or withdrawn in the last days."
        : $"Alerts that were raised, cleared by readings or withdrawn from {Figures.LongDate(From)} to {Figures.LongDate(To)}, each with the numbers and filings behind it."
            + (Alerts.Count == Total ? "" : string.Create(
                CultureInfo.InvariantCulture,
                $" Cut: the newest {Alerts.Count:N0} of {Total:N0}. Of {Figures.LongDate(Alerts[^1].NewsOn)} some may be missing, and all of what came before. Narrower feeds have more; GET /api/v1/alerts?week= has every week whole."));

    /// <param name="found">The alerts of the period and others, in any order.</param>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    public static AlertNewsList Of(IEnumerable<AlertView> found, DateOnly from, DateOnly to)
    {
        AlertView[] news =
        [
            .. found.Where(view => view.NewsOn >= from && view.NewsOn <= to)
                .OrderByDescending(view => view.NewsOn).ThenBy(view => view.Alert.Id, StringComparer.Ordinal),
        ];
        return new AlertNewsList(news.Length > Most ? news[..Most] : news, news.Length, from, to);
    }
}
