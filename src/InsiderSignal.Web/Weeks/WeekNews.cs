using InsiderSignal.Core.Calendar;
using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Web.Weeks;

/// <summary>
/// Puts the digest of each week into the outbox, once the week is over and all of it is here, or has been waited for long enough. What was
/// put in before is known by its key.
/// </summary>
internal sealed class WeekNews(WeekDigests digests, WeekProof proof, WeekMessages messages, Outbox outbox, TimeProvider time) : INews
{
    /// <summary>A week that ended longer ago is history: a backfill, or a start after holidays, sends none of it.</summary>
    private static readonly TimeSpan News = TimeSpan.FromDays(4);

    /// <summary>A start late in the weekend waits for its filings too, but not beyond this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3);

    private static readonly TimeSpan AfterStart = TimeSpan.FromHours(6);

    /// <summary>What was stored last may not be in the history on show yet.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private DateTimeOffset? _startedAt;
    private (IsoWeek Week, DateTimeOffset Since)? _whole;
    private IsoWeek? _told;

    public bool AreWanted => outbox.TakesDigests;

    public async Task<DateTimeOffset> PassOnAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        _startedAt ??= now;
        if (digests.LatestComplete() is not { } week || week == _told || now - week.CompleteAt > News)
            return NextEnd(now);
        var gaps = await proof.GapsAsync(week, cancellationToken);
        var due = gaps.AreNone ? Settled(week, now) : Limit(week);
        if (now < due)
            return due < now + Pause ? due : now + Pause;
        if (await digests.ReadAsync(week, cancellationToken) is { } view)
            await outbox.AddAsync([await messages.OfAsync(view, gaps)], cancellationToken);
        _told = week;
        return NextEnd(now);
    }

    /// <summary>The next instant at which time alone makes a week complete.</summary>
    private static DateTimeOffset NextEnd(DateTimeOffset now)
    {
        var week = IsoWeek.Of(NewYorkTime.DateOf(now));
        return week.CompleteAt > now ? week.CompleteAt : week.Next.CompleteAt;
    }

    /// <summary>When a week that is whole may go out.</summary>
    private DateTimeOffset Settled(IsoWeek week, DateTimeOffset now)
    {
        if (_whole?.Week != week)
            _whole = (week, now);
        return _whole.Value.Since + Settling;
    }

    /// <summary>When a week goes out although something is missing.</summary>
    private DateTimeOffset Limit(IsoWeek week)
    {
        _whole = null;
        var monday = NewYorkTime.Instant(FilingHours.Start(week.Next.First));
        var patience = _startedAt!.Value + AfterStart;
        var latest = week.CompleteAt + Longest;
        return monday >= patience ? monday : patience < latest ? patience : latest;
    }
}
