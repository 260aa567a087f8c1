using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Api.Parameters;

/// <summary>Why the address of a page was refused, for the page that is shown in its place.</summary>
/// <param name="Path">The path that was asked for, without a slash at its start.</param>
/// <param name="Errors">What is wrong.</param>
/// <param name="Rest">The query that remains without it, with its question mark; empty for none.</param>
public sealed record RefusedParameters(string Path, IReadOnlyList<RatioQueryError> Errors, string Rest);
