namespace InsiderSignal.Edgar.Reference;

/// <summary>A document is no answer of the submissions API. The message is one line that says why.</summary>
public sealed class CompanyProfileException(string message, Exception? inner = null) : Exception(message, inner);
