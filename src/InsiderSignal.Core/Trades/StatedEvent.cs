namespace InsiderSignal.Core.Trades;

/// <summary>An event as far as the replay has come, with the versions it has gone through.</summary>
internal sealed class StatedEvent(TradeGroup first)
{
    private readonly List<StandingRow> _standing = [];
    private readonly List<SupersededRow> _superseded = [];
    private readonly List<TradeEvent> _versions = [];

    /// <summary>The row that first stated it names it, whatever becomes of that row.</summary>
    public TradeEventId Id { get; } = new(first.Rows[0].Accession, first.Rows[0].Line);

    public TradeKey Key => first.Key;

    public DateOnly FiledOn { get; } = first.Rows[0].FiledOn;

    public TradeBlock? Block { get; private set; }

    public bool IsIndirect { get; private set; }

    public bool IsRoutine { get; set; }

    public StatedEvent? CopyOf { get; set; }

    public IReadOnlyList<TradeEvent> Versions => _versions;

    public IReadOnlyList<StandingRow> Standing => _standing;

    public IReadOnlyList<SupersededRow> Superseded => _superseded;

    /// <summary>Takes in the rows of the next filing.</summary>
    /// <returns>The rows that no longer stand.</returns>
    public IReadOnlyList<StandingRow> Add(IReadOnlyList<StandingRow> rows)
    {
        var replaced = Amendments.Apply(_standing, _superseded, rows);
        Block = TradeBlock.Of(_standing);
        IsIndirect = _standing.Exists(row => row.Row.IsIndirect);
        return replaced;
    }

    /// <summary>Begins a version on this filed date if anything is different from the version before.</summary>
    public void Publish(DateOnly day)
    {
        var current = Describe(day);
        if (_versions.Count > 0)
        {
            var last = _versions[^1];
            if (current with { KnownFrom = last.KnownFrom } == last)
                return;
            _versions[^1] = last with { KnownUntil = day };
        }

        _versions.Add(current);
    }

    private TradeEvent Describe(DateOnly day)
    {
        var roles = Roles.None;
        decimal shares = 0, value = 0;
        var isSuspect = false;
        foreach (var standing in _standing)
        {
            var row = standing.Row;
            roles |= row.Roles;
            shares += row.Shares ?? 0;
            if (standing.Suspect == SuspectReason.None)
                value += row.Value ?? 0;
            else
                isSuspect = true;
        }

        var plan = PlannedShare.Of(_standing);
        return new TradeEvent
        {
            Id = Id,
            Key = Key,
            FiledOn = FiledOn,
            KnownFrom = day,
            Roles = roles,
            RowCount = _standing.Count,
            Shares = shares,
            Value = value,
            SharesBefore = SharesBefore.Of(_standing),
            Plan = plan.Status,
            IsPlanned = plan.IsPlanned,
            PlanAdoptedOn = plan.AdoptedOn,
            IsSuspect = isSuspect,
            IsRoutine = IsRoutine,
            CopyOf = CopyOf?.Id,
        };
    }
}
