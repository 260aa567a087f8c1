namespace InsiderSignal.Web.Api.Documentation;

/// <summary>A call to try.</summary>
/// <param name="Address">Relative to the site's base.</param>
/// <param name="Words">What it answers.</param>
public sealed record DescribedCall(string Address, string Words);
