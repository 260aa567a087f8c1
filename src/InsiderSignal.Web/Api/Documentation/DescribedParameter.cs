namespace InsiderSignal.Web.Api.Documentation;

/// <summary>A parameter of an endpoint.</summary>
/// <param name="Name">As the address has it.</param>
/// <param name="Description">What it means; null where nobody said.</param>
public sealed record DescribedParameter(string Name, string? Description);
