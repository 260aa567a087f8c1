namespace InsiderSignal.Web.Api.Documentation;

/// <summary>An endpoint of the API as its page lists it.</summary>
/// <param name="Method">GET, or another.</param>
/// <param name="Path">With a slash at its start, and parameters in braces.</param>
/// <param name="Summary">What it answers; null where nobody said.</param>
/// <param name="Parameters">In the order of the address, then of the query.</param>
/// <param name="Calls">Calls to try; none where an endpoint is not only read.</param>
public sealed record DescribedEndpoint(
    string Method, string Path, string? Summary, IReadOnlyList<DescribedParameter> Parameters, IReadOnlyList<DescribedCall> Calls);
