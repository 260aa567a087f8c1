using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// Derives issuers group by group, on a thread of its own and a group ahead of the one that is written. It reads on a connection of its
/// own, outside of any transaction: a group that was derived before somebody else wrote is not used, but derived again.
/// </summary>
internal sealed class DerivationAhead : IDisposable
{
    private readonly IssuerDerivation _derivation;
    private readonly IReadOnlyList<Cik> _issuers;
    private readonly GroupSize _size;
    private readonly CancellationTokenSource _stop = new();
    private Task<DerivedGroup> _ahead;
    private long _version;
    private int _taken;

    /// <param name="derivation">Derives one issuer.</param>
    /// <param name="issuers">Whose events, in the order in which they are derived.</param>
    /// <param name="size">When a group is large enough.</param>
    /// <param name="version">A number that changes when others write, as of the transaction before.</param>
    public DerivationAhead(IssuerDerivation derivation, IReadOnlyList<Cik> issuers, GroupSize size, long version)
    {
        _derivation = derivation;
        _issuers = issuers;
        _size = size;
        _version = version;
        _ahead = Begin();
    }

    /// <summary>Waits for the next group, while others may write. False when there are no more.</summary>
    public bool Wait(CancellationToken cancellationToken)
    {
        if (_taken == _issuers.Count)
            return false;

        // Its fault is thrown when it is taken.
        Task.WaitAny([_ahead], cancellationToken);
        return true;
    }

    /// <summary>The next group, as it follows from what the caller's write transaction sees.</summary>
    /// <param name="version">The number as of this transaction.</param>
    public DerivedGroup Take(long version)
    {
        var group = _ahead.GetAwaiter().GetResult();
        if (version != _version)
            group = Derive(_taken, static rows => rows >= GroupSize.WhileOthersWait);
        _taken += group.Issuers.Count;
        _version = version;
        _ahead = Begin();
        return group;
    }

    public void Dispose()
    {
        // Who has enough stops in the middle; the connection must be free before it is used again.
        _stop.Cancel();
        Task.WaitAny(_ahead);
        _stop.Dispose();
    }

    private Task<DerivedGroup> Begin()
    {
        var from = _taken;
        return Task.Run(() => Derive(from, rows => _size.IsEnough(rows) || _stop.IsCancellationRequested));
    }

    private DerivedGroup Derive(int from, Func<int, bool> isEnough)
    {
        var group = new DerivedGroupBuilder();
        for (var i = from; i < _issuers.Count; i++)
        {
            group.Add(_issuers[i], _derivation.Derive(_issuers[i]));
            if (isEnough(group.Size))
                break;
        }

        return group.Build();
    }
}
