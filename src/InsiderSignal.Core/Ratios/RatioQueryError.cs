namespace InsiderSignal.Core.Ratios;

/// <summary>Why words are no query.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Value">What was given.</param>
/// <param name="Message">One line that names the parameter, the value and what is allowed.</param>
public sealed record RatioQueryError(string Parameter, string Value, string Message);
