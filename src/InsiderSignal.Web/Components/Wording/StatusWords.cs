using InsiderSignal.Core.Calendar;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Status;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>The status of the data in words.</summary>
public static class StatusWords
{
    /// <summary>The one line that a reader came for.</summary>
    public static string Headline(StatusView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Freshness switch
        {
            { Mode: DataMode.Sample } => "A simulated market, complete as it is",
            { Mode: DataMode.Offline, Filings: 0 } => "An empty store",
            { Mode: DataMode.Offline } => "A stored copy: nothing is fetched",
            { Trouble: not null } => "Not everything is being fetched",
            { Filings: 0 } => "Filling: nothing is stored yet",
            { IsStale: true } => "Not up to date",
            _ when view.Ingestion.LastPollAt is null => "Starting: the feed has not been read yet",
            _ when view.IsFilling => "Current, with the past still coming in",
            _ => "Up to date",
        };
    }

    /// <summary>What the headline means, in a sentence or two.</summary>
    public static string Explanation(StatusView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Freshness switch
        {
            { Mode: DataMode.Sample } => "Sample mode: the simulator invented every filing, except for two trades that are taken from a published article. No source is asked.",
            { Mode: DataMode.Offline } => "Offline mode: the store is shown as it was filled, and no source is asked. With a contact address in Edgar:Contact, new filings are fetched from the SEC as they appear.",
            { Trouble: { } trouble } => $"{Sentence(trouble)} It goes on by itself as soon as it can, and what was missed is fetched then.",
            { IsStale: true } => "No filing has arrived for longer than nights, weekends and holidays explain, and the source names no reason.",
            _ => $"Live mode: new filings are fetched from {view.Ingestion.Source} as they appear{(view.IsFilling ? ", and older ones one after the other" : "")}.{Closed(view)}",
        };
    }

    private static string Closed(StatusView view) =>
        view.IsClosed ? $" EDGAR is closed: it takes filings again from {Figures.Instant(FilingHours.NextOpening(view.Now))} on." : "";

    /// <summary>"251 of 251 days complete; 0 owed; 2 in quarantine."</summary>
    public static string Summary(Completeness completeness)
    {
        ArgumentNullException.ThrowIfNull(completeness);
        return completeness switch
        {
            { Due: 0 } => "No index of this year is published yet.",
            _ when completeness.NotRead == completeness.Due => "No index of this year has been read. What is stored came from archives, which cannot tell whether a day is complete.",
            _ => $"{Figures.Count(completeness.Accounted)} of {Figures.Plural(completeness.Due, "day", "days")} complete; "
                + $"{Figures.Count(completeness.Missing)} owed; {Figures.Count(completeness.Quarantined)} in quarantine."
                + (completeness.NotRead > 0 ? $" {Figures.Plural(completeness.NotRead, "index", "indexes")} not read yet." : ""),
        };
    }

    /// <summary>"Days proved complete: 80 of 81".</summary>
    public static string Proof(ProvenDays proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return proof.Proven == 0
            ? "No day is proved complete, so this may be a part of the market"
            : $"Days proved complete: {Figures.Count(proof.Proven)} of {Figures.Count(proof.Days)}";
    }

    public static string Name(DayState state) => state switch
    {
        DayState.Complete => "complete",
        DayState.Quarantined => "complete, some in quarantine",
        DayState.Owed => "filings owed",
        DayState.NotRead => "index not read",
        DayState.NoIndex => "no index",
        DayState.NotWanted => "before the history begins",
        DayState.NotDue => "index not due yet",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    public static string Name(JobState state) => state switch
    {
        JobState.Running => "running",
        JobState.Waiting => "waiting",
        JobState.Done => "done",
        JobState.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    /// <summary>"14 March 2023: 612 listed, 609 stored, 3 owed".</summary>
    public static string Day(StatusDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        var counts = day.Counts;
        string[] parts =
        [
            counts.Index is null && counts.Listed == 0 ? "" : $"{Figures.Count(counts.Listed)} listed",
            counts.Stored == 0 ? "" : $"{Figures.Count(counts.Stored)} stored",
            counts.OutOfScope == 0 ? "" : $"{Figures.Count(counts.OutOfScope)} out of scope",
            counts.Quarantined == 0 ? "" : $"{Figures.Count(counts.Quarantined)} in quarantine",
            counts.Missing == 0 ? "" : $"{Figures.Count(counts.Missing)} owed",
        ];
        var said = string.Join(", ", parts.Where(part => part.Length > 0));
        return day.State is DayState.NoIndex or DayState.NotRead or DayState.NotDue or DayState.NotWanted
            ? $"{Figures.LongDate(day.Date)}: {Name(day.State)}{(counts.Stored + counts.Missing + counts.Quarantined > 0 ? $"; {said}" : "")}"
            : $"{Figures.LongDate(day.Date)}: {said}";
    }

    /// <summary>A text that others worded, ended as a sentence.</summary>
    public static string Sentence(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var trimmed = words.Trim();
        return trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }
}
