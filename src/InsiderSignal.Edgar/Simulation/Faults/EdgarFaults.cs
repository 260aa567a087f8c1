using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation.Faults;

/// <summary>
/// What goes wrong at a simulated EDGAR: at some rate, by script, and with single filings. Can be added to while it serves.
/// The rate draws by path and by how often that was asked for, so that the same questions meet the same faults in any order.
/// </summary>
public sealed class EdgarFaults
{
    private readonly Lock _door = new();
    private readonly List<ScriptedFault> _script = [];
    private readonly Dictionary<string, int> _asked = [];
    private readonly HashSet<AccessionNumber> _hidden = [];
    private readonly HashSet<AccessionNumber> _twice = [];
    private readonly Dictionary<AccessionNumber, DateTimeOffset> _heldBack = [];
    private readonly Dictionary<AccessionNumber, int> _missing = [];

    /// <summary>
    /// The faults that a caller can tell from a sound answer and that are over when it asks again: no blocks, stalls and plain refusals,
    /// and no halves under a length of their own, which for an index nobody can tell.
    /// </summary>
    public static IReadOnlyList<EdgarFault> Passing { get; } =
    [
        EdgarFault.ServiceUnavailable, EdgarFault.TooManyRequests, EdgarFault.TooManyRequestsWithRetryAfter, EdgarFault.MaintenancePage,
        EdgarFault.GzipGarbage, EdgarFault.EmptyBody, EdgarFault.CutBody, EdgarFault.ShortBody, EdgarFault.ConnectionFailure,
    ];

    /// <summary>The part of all requests that meet a fault beside the script, from 0 to 1.</summary>
    public double Rate { get; init; }

    /// <summary>What the faults of <see cref="Rate"/> are drawn from.</summary>
    public int Seed { get; init; }

    /// <summary>Which faults those are.</summary>
    public IReadOnlyList<EdgarFault> Kinds { get; init; } = Passing;

    /// <summary>Whether a daily index that is not final yet is served with what there is so far, and not refused.</summary>
    public bool ListsEarly { get; init; }

    /// <summary>Scripts a fault.</summary>
    /// <param name="path">How the path, with its query, begins.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="first">Which request for such a path is the first that meets it, from 1.</param>
    /// <param name="times">How many meet it, one after the other.</param>
    /// <returns>These faults.</returns>
    public EdgarFaults Script(string path, EdgarFault fault, int first = 1, int times = 1)
    {
        lock (_door)
            _script.Add(new ScriptedFault(path, fault, first, times));
        return this;
    }

    /// <summary>Keeps a filing out of the feed for good. Indexes list it.</summary>
    /// <returns>These faults.</returns>
    public EdgarFaults Hide(AccessionNumber accession)
    {
        lock (_door)
            _hidden.Add(accession);
        return this;
    }

    /// <summary>Lists a filing twice: in the feed again on the page after, in indexes on the line after.</summary>
    /// <returns>These faults.</returns>
    public EdgarFaults ListTwice(AccessionNumber accession)
    {
        lock (_door)
            _twice.Add(accession);
        return this;
    }

    /// <summary>Neither lists nor serves an accepted filing before an instant: so an amendment can be there before its original.</summary>
    /// <returns>These faults.</returns>
    public EdgarFaults HoldBack(AccessionNumber accession, DateTimeOffset until)
    {
        lock (_door)
            _heldBack[accession] = until;
        return this;
    }

    /// <summary>Lists a filing, and answers 404 for it at first.</summary>
    /// <param name="accession">The filing.</param>
    /// <param name="requests">For how many requests.</param>
    /// <returns>These faults.</returns>
    public EdgarFaults Miss(AccessionNumber accession, int requests)
    {
        lock (_door)
            _missing[accession] = requests;
        return this;
    }

    internal EdgarFault? Next(string pathAndQuery)
    {
        lock (_door)
        {
            EdgarFault? scripted = null;
            foreach (var script in _script)
            {
                var fault = script.Next(pathAndQuery);
                scripted ??= fault;
            }

            return scripted ?? Draw(pathAndQuery);
        }
    }

    internal bool Hides(AccessionNumber accession)
    {
        lock (_door)
            return _hidden.Contains(accession);
    }

    internal bool ListsTwice(AccessionNumber accession)
    {
        lock (_door)
            return _twice.Contains(accession);
    }

    internal bool HoldsBack(AccessionNumber accession, DateTimeOffset now)
    {
        lock (_door)
            return _heldBack.TryGetValue(accession, out var until) && now < until;
    }

    /// <summary>Counts a request for a filing that is to be missing at first.</summary>
    internal bool Misses(AccessionNumber accession)
    {
        lock (_door)
        {
            if (_missing.GetValueOrDefault(accession) == 0)
                return false;
            _missing[accession]--;
            return true;
        }
    }

    private EdgarFault? Draw(string pathAndQuery)
    {
        if (Rate <= 0)
            return null;
        var times = _asked[pathAndQuery] = _asked.GetValueOrDefault(pathAndQuery) + 1;
        var chance = new Chance((ulong)(uint)Seed);
        foreach (var letter in pathAndQuery)
            chance = chance.Fork(letter);
        chance = chance.Fork((ulong)times);
        return chance.Happens(Rate) ? chance.Of(Kinds) : null;
    }
}
