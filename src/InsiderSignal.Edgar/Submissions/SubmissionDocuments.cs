namespace InsiderSignal.Edgar.Submissions;

/// <summary>Walks over the documents of a submission: the form, and exhibits such as a power of attorney.</summary>
internal ref struct SubmissionDocuments(ReadOnlySpan<byte> submission)
{
    private static ReadOnlySpan<byte> DocumentStart => "<DOCUMENT>"u8;

    private readonly ReadOnlySpan<byte> _submission = submission;
    private int _at = FirstOf(submission) is var first and >= 0 ? first : submission.Length;

    /// <summary>The document's type as written; empty when it has none.</summary>
    public ReadOnlySpan<byte> Type { get; private set; }

    /// <summary>Where the document begins in the submission.</summary>
    public int Start { get; private set; }

    /// <summary>The document, up to its end tag or, when that is missing, to the end of the submission.</summary>
    public ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>Where the first document begins, which is where the header ends; below zero when there is none.</summary>
    public static int FirstOf(ReadOnlySpan<byte> submission) => submission.IndexOf(DocumentStart);

    public bool MoveNext()
    {
        if (_at >= _submission.Length)
            return false;
        Start = _at + DocumentStart.Length;
        var rest = _submission[Start..];
        var end = rest.IndexOf("</DOCUMENT>"u8);
        Content = end < 0 ? rest : rest[..end];
        Type = TypeOf(Content);
        var next = FirstOf(rest[Content.Length..]);
        _at = next < 0 ? _submission.Length : Start + Content.Length + next;
        return true;
    }

    private static ReadOnlySpan<byte> TypeOf(ReadOnlySpan<byte> document)
    {
        var tag = document.IndexOf("<TYPE>"u8);
        if (tag < 0)
            return default;
        var type = document[(tag + 6)..];
        var end = type.IndexOfAny((byte)'\n', (byte)'<');
        return (end < 0 ? type : type[..end]).Trim(" \t\r"u8);
    }
}
