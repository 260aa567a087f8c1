using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Live;

namespace InsiderSignal.Web.Caching;

/// <summary>
/// Names all that an answer rests on beside its address: the history, what the banners say, the day that "yesterday" is told from, and
/// whether its week is over.
/// Two answers to one address under one edition are the same.
/// </summary>
internal sealed class AnswerEdition(LiveVersion version, IDashboardReader reader, TimeProvider time)
{
    public async ValueTask<string> CurrentAsync(CancellationToken cancellationToken)
    {
        // Before anything is read: what is published in between must make another edition.
        var number = version.Current;
        var freshness = await reader.FreshnessAsync(cancellationToken);
        var today = NewYorkTime.Today(time);
        var isWeekOver = time.GetUtcNow() >= IsoWeek.Of(today).CompleteAt;
        var state = string.Create(CultureInfo.InvariantCulture, $"{today:yyyyMMdd} {isWeekOver} {freshness.Mode} {freshness.IsStale} {freshness.Trouble}");
        return string.Create(CultureInfo.InvariantCulture, $"{number:x}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 6))}");
    }
}
