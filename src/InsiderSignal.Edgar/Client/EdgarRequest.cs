namespace InsiderSignal.Edgar.Client;

/// <summary>One question to EDGAR.</summary>
/// <param name="Address">Where.</param>
/// <param name="Expected">What a sound answer is; anything else with status 200 counts as a fault of the source and is tried again.</param>
public sealed record EdgarRequest(Uri Address, AnswerKind Expected)
{
    /// <summary>The entity tag of the answer at hand; with it, an unchanged one is not sent again. Null for none.</summary>
    public string? EntityTag { get; init; }

    /// <summary>The <c>Last-Modified</c> of the answer at hand; null for none.</summary>
    public DateTimeOffset? ModifiedSince { get; init; }
}
