using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// Decides for each row of a filing whether it was made under a Rule 10b5-1 plan, from the box on the form, the footnotes that
/// the row refers to, and the remarks. An absent box is not an unticked one, and an unticked one proves nothing.
/// </summary>
public sealed class PlanDetector
{
    /// <summary>The words that decided are quoted up to this length.</summary>
    public const int LongestEvidence = 240;

    private const string BoxEvidence = "Rule 10b5-1 box ticked";

    private readonly bool? _box;
    private readonly List<(string Id, PlanNote Note)> _notes;
    private readonly PlanNote _remarks;
    private readonly bool _isNarrowed;

    /// <summary>Reads the footnotes and remarks of a document.</summary>
    /// <param name="document">The document whose rows are to be judged.</param>
    public PlanDetector(OwnershipDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _box = document.Aff10b5One;
        _notes = [];
        foreach (var footnote in document.Footnotes)
        {
            var note = PlanNote.Read(footnote.Text);
            if (note.Mention != PlanMention.None)
                _notes.Add((footnote.Id, note));
        }

        _remarks = PlanNote.Read(document.Remarks);
        _isNarrowed = _notes.Exists(note => note.Note.SpeaksOfPlan);
    }

    /// <summary>What the filing says of a plan for one of its P or S rows.</summary>
    /// <param name="row">A row of the document.</param>
    public PlanReading Read(TransactionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var notes = _notes.Where(note => RowFootnotes.Refers(row, note.Id)).Select(note => note.Note).ToList();
        return _box == true ? ReadTicked(notes, row) : ReadUnticked(notes, row);
    }

    // Where footnotes speak of a plan, they tell which rows the tick is for.
    private PlanReading ReadTicked(List<PlanNote> notes, TransactionRow row)
    {
        var speaking = notes.Where(note => note.SpeaksOfPlan).ToList();
        var denial = notes.Find(note => note.Mention == PlanMention.Denied);
        if (speaking.Count == 0 && (_isNarrowed || denial is not null))
            return new PlanReading(PlanStatus.None, null, denial?.Sentence);

        if (_remarks.SpeaksOfPlan)
            speaking.Add(_remarks);
        return new PlanReading(PlanStatus.Declared, AdoptedOn(speaking, row), Strongest(speaking)?.Sentence ?? BoxEvidence);
    }

    private PlanReading ReadUnticked(List<PlanNote> notes, TransactionRow row)
    {
        // The remarks speak for all rows; where a row's own notes say yes or no, they decide.
        var own = Strongest(notes);
        var decisive = own is { Mention: PlanMention.MadeUnder or PlanMention.Denied } ? own : Strongest([.. notes, _remarks]);
        if (decisive is { Mention: PlanMention.MadeUnder })
            return new PlanReading(PlanStatus.Footnote, AdoptedOn([.. notes, _remarks], row), decisive.Sentence);
        return new PlanReading(_box is null ? PlanStatus.Unknown : PlanStatus.None, null, decisive?.Sentence);
    }

    private static PlanNote? Strongest(List<PlanNote> notes) => notes.MaxBy(note => note.Mention);

    // A plan adopted after the trade cannot be the one it was made under: such a date was misread or mistyped.
    private static DateOnly? AdoptedOn(IEnumerable<PlanNote> notes, TransactionRow row) =>
        notes.Select(note => note.AdoptedOn).FirstOrDefault(date => date is not null && !(date > row.TransactionDate.Value));
}
