using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>
/// Reads a source into a filing: a full submission in the form of the archive (<c>.txt</c>) or of the feed
/// (<c>.nc</c>), or an ownership document on its own. What cannot be read comes back as an outcome that says why.
/// An instance can be used again and again, by one thread at a time.
/// </summary>
public sealed class SubmissionReader
{
    private readonly FullSubmissionReader _submissions;
    private readonly BareDocumentReader _documents;

    /// <summary>A reader with its caches empty.</summary>
    /// <param name="time">Tells which signature dates are still to come; null for the clock of the machine.</param>
    public SubmissionReader(TimeProvider? time = null)
    {
        var xml = new OwnershipXmlReader();
        _submissions = new FullSubmissionReader(xml);
        _documents = new BareDocumentReader(xml, time ?? TimeProvider.System);
    }

    /// <summary>Reads an entry of a <see cref="SubmissionArchive"/>.</summary>
    public SubmissionOutcome Read(SourceEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.BrokenReason is { } reason
            ? new BrokenSubmission(entry.Name, AccessionInName.Find(entry.Name), reason)
            : Read(entry.Name, entry.Content);
    }

    /// <summary>Reads a source.</summary>
    /// <param name="source">Its name; an accession number in it serves where the content has none.</param>
    /// <param name="content">All of it.</param>
    /// <returns>
    /// The filing; or out of scope, for another form or one from before the XML; or broken, with the reason.
    /// </returns>
    public SubmissionOutcome Read(string source, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ContentSniffer.Kind(content.Span) switch
        {
            ContentKind.Submission => _submissions.Read(source, content),
            ContentKind.Xml => _documents.Read(source, content),
            ContentKind.Html => Broken(ContentSniffer.TitleOf(content.Span) is { } title
                ? $"a web page and not a filing: \"{title}\""
                : "a web page and not a filing"),
            ContentKind.Empty => Broken("empty"),
            _ => Broken("neither a submission nor an ownership document"),
        };

        BrokenSubmission Broken(string reason) => new(source, AccessionInName.Find(source), reason);
    }
}
