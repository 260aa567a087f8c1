namespace InsiderSignal.Edgar.Client;

/// <summary>
/// Lets requests go, in the order in which they came, so that the server never sees more than so many begin in any one second, whatever
/// the network does to their timing. One for the whole process.
/// </summary>
/// <remarks>
/// A request reaches the server somewhere between its sending and the first byte of its answer. So its slot is taken when it is sent and
/// comes free a full second after its answer has begun to arrive, or it was given up: of more requests than there are slots, the last is
/// sent at least a second after the first has reached the server. Spacing out the sending alone would not do, since a request that was
/// held up on its way can arrive together with those of the next second.
/// </remarks>
internal sealed class FairAccessLimiter : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource<FairAccessSlot>> _waiting = new();
    private readonly Queue<TimeSpan> _comingFree = new();
    private readonly RequestCounts _counts = new();
    private readonly int _perSecond;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly ITimer _timer;
    private CancellationTokenSource _blockBegins = new();
    private DateTimeOffset _blockedUntil = DateTimeOffset.MinValue;
    private int _underWay;
    private bool _isDisposed;

    public FairAccessLimiter(int perSecond, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perSecond, 1);
        _perSecond = perSecond;
        _time = time;
        _start = time.GetTimestamp();
        _timer = time.CreateTimer(static limiter => ((FairAccessLimiter)limiter!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>When the block ends; null when there is none.</summary>
    public DateTimeOffset? BlockedUntil
    {
        get
        {
            lock (_gate)
                return IsBlocked ? _blockedUntil : null;
        }
    }

    private bool IsBlocked => _time.GetUtcNow() < _blockedUntil;

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <summary>The traffic so far; faults are for another to know.</summary>
    public EdgarTraffic Traffic(long faults)
    {
        lock (_gate)
            return new EdgarTraffic(_counts.Total, _counts.LastMinute(Now), _counts.BusiestSecond, faults, IsBlocked ? _blockedUntil : null);
    }

    /// <summary>Waits for leave to send a request, after all that have asked before.</summary>
    /// <exception cref="EdgarBlockedException">All requests are stopped, or were so while this one waited.</exception>
    public Task<FairAccessSlot> EnterAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LinkedListNode<TaskCompletionSource<FairAccessSlot>> place;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            ThrowIfBlocked();
            if (_waiting.Count == 0 && TryTake(Now) is { } slot)
                return Task.FromResult(slot);
            place = _waiting.AddLast(new TaskCompletionSource<FairAccessSlot>(TaskCreationOptions.RunContinuationsAsynchronously));
            ArmTimer();
        }

        return WaitAsync(place, cancellationToken);
    }

    /// <summary>Waits a while before a request is made again.</summary>
    /// <exception cref="EdgarBlockedException">All requests are stopped, or were so during the wait.</exception>
    public async Task RestAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        CancellationToken blockBegins;
        lock (_gate)
        {
            ThrowIfBlocked();
            blockBegins = _blockBegins.Token;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, blockBegins);
        try
        {
            await Task.Delay(time, _time, either.Token);
        }
        catch (OperationCanceledException) when (blockBegins.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new EdgarBlockedException(BlockEnd());
        }
    }

    /// <summary>Lets no request go until an instant. Those that wait fail at once: their callers decide whether to wait that long.</summary>
    /// <returns>When requests go again, which an earlier call may have put later.</returns>
    public DateTimeOffset StopUntil(DateTimeOffset until)
    {
        CancellationTokenSource begun;
        lock (_gate)
        {
            if (until > _blockedUntil)
                _blockedUntil = until;
            until = _blockedUntil;
            foreach (var waiting in _waiting)
                waiting.TrySetException(new EdgarBlockedException(until));
            _waiting.Clear();
            ArmTimer();
            if (_isDisposed)
                return until;
            begun = _blockBegins;
            _blockBegins = new CancellationTokenSource();
        }

        begun.Cancel();
        begun.Dispose();
        return until;
    }

    /// <summary>Takes back a slot. It may be taken again in a second.</summary>
    public void Return()
    {
        lock (_gate)
        {
            _underWay--;
            _comingFree.Enqueue(Now + Second);
            ArmTimer();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            foreach (var waiting in _waiting)
                waiting.TrySetException(new ObjectDisposedException(nameof(FairAccessLimiter)));
            _waiting.Clear();
            _blockBegins.Dispose();
        }

        _timer.Dispose();
    }

    private async Task<FairAccessSlot> WaitAsync(LinkedListNode<TaskCompletionSource<FairAccessSlot>> place, CancellationToken cancellationToken)
    {
        await using (cancellationToken.UnsafeRegister(_ => Leave(place, cancellationToken), null))
            return await place.Value.Task;
    }

    private void Leave(LinkedListNode<TaskCompletionSource<FairAccessSlot>> place, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // It may have been served, or stopped, in this very moment.
            if (place.List is null)
                return;
            _waiting.Remove(place);
            ArmTimer();
        }

        place.Value.TrySetCanceled(cancellationToken);
    }

    private void OnTimer()
    {
        lock (_gate)
        {
            // A timer may be early: the clock decides.
            while (_waiting.First is { } first && TryTake(Now) is { } slot)
            {
                _waiting.RemoveFirst();
                first.Value.SetResult(slot);
            }

            ArmTimer();
        }
    }

    private FairAccessSlot? TryTake(TimeSpan now)
    {
        while (_comingFree.TryPeek(out var freeAt) && freeAt <= now)
            _comingFree.Dequeue();
        if (_underWay + _comingFree.Count >= _perSecond)
            return null;
        _underWay++;
        _counts.Add(now);
        return new FairAccessSlot(this);
    }

    // The timer runs only while someone waits for a slot that comes free; as long as all are under way, their return will arm it.
    private void ArmTimer()
    {
        if (_isDisposed)
            return;
        var due = Timeout.InfiniteTimeSpan;
        if (_waiting.Count > 0 && _comingFree.TryPeek(out var freeAt))
            due = TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling((freeAt - Now).TotalMilliseconds)));
        _timer.Change(due, Timeout.InfiniteTimeSpan);
    }

    private void ThrowIfBlocked()
    {
        if (IsBlocked)
            throw new EdgarBlockedException(_blockedUntil);
    }

    private DateTimeOffset BlockEnd()
    {
        lock (_gate)
            return _blockedUntil;
    }
}
