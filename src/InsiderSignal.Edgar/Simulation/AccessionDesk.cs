using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Accepts the forms of a day: gives each its time, brings them into order and numbers them.</summary>
internal sealed class AccessionDesk(Chance numbering)
{
    private const long SequencePlaces = 1_000_000;

    private readonly int[] _sequences = new int[FilerAgent.All.Count];
    private int _year;

    public IEnumerable<SimulatedFiling> Accept(DateOnly day, IReadOnlyList<FilingDraft> drafts, Chance chance)
    {
        if (day.Year != _year)
        {
            _year = day.Year;
            Array.Clear(_sequences);
        }

        var timed = drafts.Select(draft => (Draft: draft, Second: AcceptanceClock.Draw(draft.ReportsToday, chance))).ToArray();
        foreach (var (draft, second) in timed.OrderBy(pair => pair.Second))
        {
            var agent = FilerAgent.Draw(chance);
            _sequences[agent] += numbering.Between(1, 8);
            var prefix = (FilerAgent.All[agent].Prefix * 100) + (day.Year % 100);
            yield return new SimulatedFiling(
                new AccessionNumber((prefix * SequencePlaces) + _sequences[agent]),
                draft.Issuer,
                draft.Filers,
                day.ToDateTime(TimeOnly.MinValue).AddSeconds(second),
                draft.ToDocument(),
                FilerAgent.All[agent]);
        }
    }
}
