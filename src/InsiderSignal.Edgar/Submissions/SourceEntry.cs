namespace InsiderSignal.Edgar.Submissions;

/// <summary>One file of an import: as it lay in a folder, or out of an archive.</summary>
public sealed class SourceEntry
{
    /// <summary>
    /// Where it comes from, for people: the path below the folder that was opened, and for an archive's entry
    /// <c>archive!entry</c>. Never leads out of the folder or archive, whatever the archive says.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The bytes, unpacked. Valid until the next entry is asked for; empty when the entry is broken.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Why there is no content, in one line; null when there is.</summary>
    public string? BrokenReason { get; init; }

    /// <summary>
    /// The path of a form 345 data set, which is tables and not submissions and needs a reader of its own; null for
    /// everything else. Such an entry is broken for the submission reader.
    /// </summary>
    public string? DataSetPath { get; init; }
}
