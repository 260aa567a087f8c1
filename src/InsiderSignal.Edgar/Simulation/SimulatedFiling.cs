using System.Buffers;
using System.Text;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A submission of the simulated market. Its text is written when it is asked for.</summary>
public sealed class SimulatedFiling
{
    [ThreadStatic]
    private static Utf8Page? _page;

    private readonly FilerAgent _agent;

    internal SimulatedFiling(
        AccessionNumber accession,
        SimulatedIssuer issuer,
        IReadOnlyList<Filer> filers,
        DateTime acceptedClock,
        OwnershipDocument document,
        FilerAgent agent)
    {
        Accession = accession;
        Issuer = issuer;
        Filers = filers;
        AcceptedClock = acceptedClock;
        Document = document;
        _agent = agent;
    }

    /// <summary>Its accession number.</summary>
    public AccessionNumber Accession { get; }

    /// <summary>The form.</summary>
    public OwnershipForm Form => Document.Form;

    /// <summary>The issuer.</summary>
    public SimulatedIssuer Issuer { get; }

    /// <summary>The issuer's key.</summary>
    public Cik IssuerCik => Issuer.Cik;

    /// <summary>The owners' keys; the first is the lead owner's.</summary>
    public IEnumerable<Cik> OwnerCiks => Filers.Select(filer => filer.Party.Cik);

    /// <summary>The filed date, which is the day of acceptance.</summary>
    public DateOnly FiledOn => DateOnly.FromDateTime(AcceptedClock);

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset AcceptedAt => NewYorkTime.Instant(AcceptedClock);

    /// <summary>The ownership document, every value as the text has it.</summary>
    public OwnershipDocument Document { get; }

    /// <summary>The clock in New York when it was accepted.</summary>
    internal DateTime AcceptedClock { get; }

    internal IReadOnlyList<Filer> Filers { get; }

    /// <summary>Whether its document says true and false for 1 and 0.</summary>
    internal bool SaysWords => _agent.Words;

    /// <summary>Writes the full submission: header and document, as EDGAR's archive has it.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Print().Written);
    }

    /// <summary>The bytes of the full submission.</summary>
    public byte[] ToBytes() => Print().Written.ToArray();

    /// <summary>The text of the full submission.</summary>
    public string ToText() => Encoding.UTF8.GetString(Print().Written);

    private Utf8Page Print()
    {
        var page = _page ??= new Utf8Page(16_384);
        page.Clear();
        SubmissionWriter.Write(this, _agent, page);
        return page;
    }
}
