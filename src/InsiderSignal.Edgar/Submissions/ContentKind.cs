namespace InsiderSignal.Edgar.Submissions;

/// <summary>What a source holds, by its first bytes.</summary>
internal enum ContentKind
{
    /// <summary>Nothing but white space.</summary>
    Empty,

    /// <summary>A full submission.</summary>
    Submission,

    /// <summary>XML on its own.</summary>
    Xml,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Something else.</summary>
    Other,
}
