using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation.Faults;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>Every submission that EDGAR has or will have. What is not out yet is here as well: whoever serves must ask.</summary>
internal sealed class Archive
{
    private static readonly IComparer<Submission> ByAcceptance = Comparer<Submission>.Create((left, right) =>
        (left.AcceptedClock, left.Accession).CompareTo((right.AcceptedClock, right.Accession)));

    private readonly List<Submission> _all = [];
    private readonly Dictionary<AccessionNumber, Submission> _byAccession = [];
    private readonly Dictionary<DateOnly, List<Submission>> _byDay = [];
    private readonly Dictionary<Cik, List<Submission>> _byParty = [];

    public Archive(SimulatedMarket market, OtherForms others, EdgarFaults faults)
    {
        Faults = faults;
        foreach (var filing in market.Filings())
            File(Submission.Of(filing));
        foreach (var day in FilingCalendar.OpenDays(market.First, market.Last))
        {
            foreach (var other in others.On(day))
                File(other);
        }

        _all.Sort(ByAcceptance);
    }

    /// <summary>What goes wrong with some of them.</summary>
    public EdgarFaults Faults { get; }

    /// <summary>All in the order of acceptance.</summary>
    public IReadOnlyList<Submission> All => _all;

    /// <summary>Whether a submission is to be seen at an instant.</summary>
    public bool IsOut(Submission submission, DateTimeOffset now) =>
        submission.AcceptedAt <= now && !Faults.HoldsBack(submission.Accession, now);

    public Submission? Find(AccessionNumber accession) => _byAccession.GetValueOrDefault(accession);

    /// <summary>What was filed on a day and is out at an instant, in no order; nothing on a day on which EDGAR is closed.</summary>
    public IEnumerable<Submission> FiledOn(DateOnly day, DateTimeOffset now) =>
        _byDay.GetValueOrDefault(day)?.Where(submission => IsOut(submission, now)) ?? [];

    /// <summary>What names a party and is out at an instant, in no order.</summary>
    public IEnumerable<Submission> Naming(Cik cik, DateTimeOffset now) =>
        _byParty.GetValueOrDefault(cik)?.Where(submission => IsOut(submission, now)) ?? [];

    /// <exception cref="ArgumentException">There is one with this accession number.</exception>
    public void Add(Submission submission)
    {
        var place = _all.BinarySearch(submission, ByAcceptance);
        if (place >= 0 || _byAccession.ContainsKey(submission.Accession))
            throw new ArgumentException($"There is a submission {submission.Accession} already.", nameof(submission));
        File(submission);
        _all.RemoveAt(_all.Count - 1);
        _all.Insert(~place, submission);
    }

    private void File(Submission submission)
    {
        _byAccession.Add(submission.Accession, submission);
        _all.Add(submission);
        Put(_byDay, submission.FiledOn, submission);
        foreach (var cik in submission.Parties.Select(party => party.Cik).Distinct())
            Put(_byParty, cik, submission);
    }

    private static void Put<TKey>(Dictionary<TKey, List<Submission>> shelves, TKey key, Submission submission)
        where TKey : notnull
    {
        if (!shelves.TryGetValue(key, out var shelf))
            shelves.Add(key, shelf = []);
        shelf.Add(submission);
    }
}
