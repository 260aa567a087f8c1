using System.Collections.Concurrent;
using System.Threading.Channels;
using InsiderSignal.Edgar;
using InsiderSignal.Ingestion.Live;
using Microsoft.Extensions.Options;

namespace InsiderSignal.Ingestion.Status;

/// <summary>The state of live ingestion, put together from those who know a part of it.</summary>
public sealed class IngestionMonitor(EdgarSource edgar, JobBoard jobs, IOptions<IngestionOptions> options) : IIngestionMonitor
{
    private const int Arrivals = 50;

    // What readers of any page should know, most important first; the rest is told by its job.
    private static readonly string[] Loud = ["Feed", "Catching up", "Indexes", HistoryTask.Name];

    private readonly ConcurrentDictionary<string, string> _troubles = new(StringComparer.Ordinal);
    private readonly Queue<TimeSpan> _lags = new(Arrivals);
    private readonly Channel<bool> _retries = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private DateTimeOffset? _lastPollAt;
    private DateTimeOffset? _nextPollAt;

    public IngestionState Current
    {
        get
        {
            var traffic = edgar.Traffic;
            lock (_lags)
            {
                return new IngestionState
                {
                    Source = edgar.Name,
                    CompleteFrom = options.Value.BackfillFrom,
                    LastPollAt = _lastPollAt,
                    NextPollAt = _nextPollAt,
                    Trouble = Loud.Select(job => _troubles.GetValueOrDefault(job)).FirstOrDefault(trouble => trouble is not null),
                    Lag = Median(),
                    Requests = traffic.Requests,
                    RequestsLastMinute = traffic.LastMinute,
                    BusiestSecond = traffic.BusiestSecond,
                    RequestsPerSecondAllowed = edgar.RequestsPerSecond,
                    Faults = traffic.Faults,
                    BlockedUntil = traffic.BlockedUntil,
                    Jobs = jobs.Jobs,
                };
            }
        }
    }

    public bool RequestRetry() => _retries.Writer.TryWrite(true);

    /// <summary>Ends when someone asks for another try at the quarantine; several requests before that are one.</summary>
    internal async Task RetryRequestedAsync(CancellationToken cancellationToken) => await _retries.Reader.ReadAsync(cancellationToken);

    internal void Polled(DateTimeOffset at)
    {
        lock (_lags)
            _lastPollAt = at;
    }

    internal void PollsNext(DateTimeOffset at)
    {
        lock (_lags)
            _nextPollAt = at;
    }

    /// <summary>A filing appeared so long after its acceptance.</summary>
    internal void Arrived(TimeSpan after)
    {
        lock (_lags)
        {
            if (_lags.Count == Arrivals)
                _lags.Dequeue();
            _lags.Enqueue(after);
        }
    }

    /// <summary>Says why a job is held up, or with null that it goes on.</summary>
    internal void Trouble(string job, string? sentence)
    {
        if (sentence is null)
            _troubles.TryRemove(job, out _);
        else
            _troubles[job] = sentence;
    }

    private TimeSpan? Median() => _lags.Count == 0 ? null : _lags.Order().ElementAt(_lags.Count / 2);
}
