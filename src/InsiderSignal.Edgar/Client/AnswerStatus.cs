namespace InsiderSignal.Edgar.Client;

/// <summary>What became of a question.</summary>
public enum AnswerStatus
{
    /// <summary>A sound answer of the expected kind.</summary>
    Found,

    /// <summary>304: the answer at hand is still the newest.</summary>
    NotModified,

    /// <summary>404 or 410: EDGAR has no such document.</summary>
    Missing,

    /// <summary>403 with the XML body of the storage behind the site: there is no such index, on a holiday or not yet.</summary>
    NoSuchIndex,
}
