namespace InsiderSignal.Web.Alerts;

/// <summary>The answer of <c>/api/v1/alerts</c>.</summary>
/// <param name="Week">The week asked for; null for the alerts that stand now.</param>
/// <param name="AsOf">The last day that alerts were judged by.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Items">The alerts, gravest first, then newest first.</param>
internal sealed record AlertsAnswer(string? Week, DateOnly? AsOf, int Total, IReadOnlyList<AlertAnswer> Items);
