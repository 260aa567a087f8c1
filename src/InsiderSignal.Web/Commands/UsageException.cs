namespace InsiderSignal.Web.Commands;

/// <summary>The command line or the configuration asks for something that cannot be; the message says what and what can.</summary>
internal sealed class UsageException(string message) : Exception(message);
