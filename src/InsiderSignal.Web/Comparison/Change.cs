namespace InsiderSignal.Web.Comparison;

/// <summary>What changes from one definition to another.</summary>
/// <param name="Finding">"Leaving planned trades out lifts the ratio from 0.29 to 0.41".</param>
/// <param name="Behind">The counts behind it, a sentence; empty where there are none to tell.</param>
public sealed record Change(string Finding, string Behind)
{
    public string Sentence => Behind.Length == 0 ? Finding + "." : $"{Finding}: {Behind}";
}
