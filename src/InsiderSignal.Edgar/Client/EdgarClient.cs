namespace InsiderSignal.Edgar.Client;

/// <summary>Asks EDGAR, politely. One for the whole process, since all of it shares one limit.</summary>
public sealed class EdgarClient : IEdgarClient, IDisposable
{
    private readonly EdgarSites _sites;
    private readonly FairAccessLimiter _limiter;
    private readonly HttpMessageInvoker _transport;
    private readonly EdgarTry _try;
    private readonly EdgarResilience _resilience;
    private readonly Lock _gate = new();
    private long _faults;

    /// <summary>A client that may ask at once.</summary>
    /// <param name="transport">The way to the server; <see cref="EdgarTransport.Create"/> for the real one. Disposed with the client.</param>
    /// <param name="options">Must name a contact, without which no request is made.</param>
    /// <param name="time">The clock of all limits, rests and blocks.</param>
    /// <exception cref="ArgumentException">There is no contact, another setting is wrong, or the transport follows redirects by itself.</exception>
    public EdgarClient(HttpMessageHandler transport, EdgarOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        if (ContactForm.Problem(options.Contact) is { } problem)
            throw new ArgumentException(problem, nameof(options));
        if (options.Problems() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join(' ', problems), nameof(options));
        if (EdgarTransport.FollowsRedirects(transport))
            throw new ArgumentException("The transport must not follow redirects by itself: each is a request, and may lead anywhere.", nameof(transport));

        _sites = new EdgarSites(options.BaseAddress, options.DataBaseAddress);
        _limiter = new FairAccessLimiter(options.RequestsPerSecond, time);
        _transport = new HttpMessageInvoker(transport, disposeHandler: true);
        _try = new EdgarTry(_transport, _limiter, _sites, options, time);
        _resilience = new EdgarResilience(options.Retries, _limiter, time);
    }

    /// <inheritdoc />
    public EdgarTraffic Traffic
    {
        get
        {
            lock (_gate)
                return _limiter.Traffic(_faults);
        }
    }

    /// <inheritdoc />
    public Task<EdgarAnswer> GetAsync(EdgarRequest request, CancellationToken cancellationToken) =>
        AskAsync(request, new MemoryTarget(), cancellationToken);

    /// <inheritdoc />
    public Task<EdgarAnswer> DownloadAsync(EdgarRequest request, string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return AskAsync(request, new FileTarget(path), cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _limiter.Dispose();
        _transport.Dispose();
    }

    private Task<EdgarAnswer> AskAsync(EdgarRequest request, IAnswerTarget target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Address.IsAbsoluteUri || !_sites.Has(request.Address))
            throw new EdgarException($"{request.Address} is not asked for: it lies on none of the configured sites.");
        return _resilience.AskAsync(request.Address, token => TryAsync(request, target, token), cancellationToken);
    }

    private async ValueTask<EdgarAnswer> TryAsync(EdgarRequest request, IAnswerTarget target, CancellationToken cancellationToken)
    {
        try
        {
            return await _try.AskAsync(request, target, cancellationToken);
        }
        catch (FailedTry fault)
        {
            lock (_gate)
                _faults++;
            if (fault.BlockedUntil is { } until)
                throw new EdgarBlockedException(until);
            throw;
        }
    }
}
