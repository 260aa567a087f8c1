namespace InsiderSignal.Storage.Verifying;

/// <summary>Something that a verification found.</summary>
/// <param name="Kind">One of <see cref="FindingKinds"/>.</param>
/// <param name="What">What it is about, in a sentence with what to do next.</param>
public sealed record StoreFinding(string Kind, string What)
{
    /// <summary>Work that is known and will be done, not a defect.</summary>
    public bool IsOpen => FindingKinds.AreOpen(Kind);
}
