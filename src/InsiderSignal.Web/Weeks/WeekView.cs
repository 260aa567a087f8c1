using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Alerts;

namespace InsiderSignal.Web.Weeks;

/// <summary>A digest with the names of all who are in it: what its page, its mail, its text and the API say.</summary>
public sealed record WeekView
{
    public required WeeklyDigest Digest { get; init; }

    public required Benchmark Benchmark { get; init; }

    public required WeekNames Names { get; init; }

    /// <summary>Every alert of the digest by its name, with its sentence and filings.</summary>
    public required IReadOnlyDictionary<string, AlertView> Alerts { get; init; }

    /// <summary>What must be said of data that is not the SEC's, wherever no banner says it; null for nothing.</summary>
    public required string? Caveat { get; init; }

    /// <summary>The week before; null where the history does not reach it.</summary>
    public IsoWeek? Previous { get; init; }

    /// <summary>The week after; null for the latest.</summary>
    public IsoWeek? Next { get; init; }

    public AlertView this[Alert alert] => Alerts[alert.Id];

    internal IEnumerable<AlertView> Of(IEnumerable<Alert> alerts) => alerts.Select(alert => this[alert]);
}
