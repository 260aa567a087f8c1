using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>A submission of any form, as the archive and its listings know it.</summary>
/// <param name="Accession">Its accession number.</param>
/// <param name="Form">The form type: "4/A", "424B2".</param>
/// <param name="AcceptedClock">The clock in New York when it was accepted.</param>
/// <param name="Parties">Everyone it names, in the order in which the feed has them.</param>
/// <param name="Print">Writes its text.</param>
internal sealed record Submission(
    AccessionNumber Accession, string Form, DateTime AcceptedClock, IReadOnlyList<NamedParty> Parties, Func<byte[]> Print)
{
    private int _kilobytes;

    public DateTimeOffset AcceptedAt { get; } = NewYorkTime.Instant(AcceptedClock);

    public DateOnly FiledOn => DateOnly.FromDateTime(AcceptedClock);

    /// <summary>The ownership filing; null for every other form.</summary>
    public SimulatedFiling? Filing { get; private init; }

    public int Kilobytes => _kilobytes == 0 ? _kilobytes = (Print().Length / 1024) + 1 : _kilobytes;

    public static Submission Of(SimulatedFiling filing) => new(
        filing.Accession,
        filing.Form.Name(),
        filing.AcceptedClock,
        [
            .. filing.Filers.Select(filer => new NamedParty(filer.Party.Cik, filer.Party.Name, "Reporting")),
            new NamedParty(filing.Issuer.Cik, filing.Issuer.Name, "Issuer"),
        ],
        filing.ToBytes) { Filing = filing };
}
