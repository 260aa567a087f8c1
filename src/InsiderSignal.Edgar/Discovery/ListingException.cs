namespace InsiderSignal.Edgar.Discovery;

/// <summary>What should be a feed or an index is none, or is cut short. The message is one line that says what it is instead.</summary>
public sealed class ListingException(string message, Exception? inner = null) : FormatException(message, inner);
