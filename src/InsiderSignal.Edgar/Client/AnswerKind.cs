namespace InsiderSignal.Edgar.Client;

/// <summary>What the body of a sound answer is, so that a maintenance page or half a file is told from it.</summary>
public enum AnswerKind
{
    /// <summary>A full submission, complete to its closing tag.</summary>
    Submission,

    /// <summary>A master or form index, plain or as a gzip file.</summary>
    Index,

    /// <summary>The Atom feed of current filings.</summary>
    Feed,

    /// <summary>An HTML page.</summary>
    Page,

    /// <summary>A JSON document.</summary>
    Json,

    /// <summary>A zip file.</summary>
    Zip,
}
