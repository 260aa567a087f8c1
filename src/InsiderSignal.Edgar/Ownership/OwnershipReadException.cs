namespace InsiderSignal.Edgar.Ownership;

/// <summary>An ownership document that cannot be read. The message is one line: what is wrong, and where.</summary>
public sealed class OwnershipReadException : Exception
{
    /// <summary>Without a message.</summary>
    public OwnershipReadException()
    {
    }

    /// <summary>With what is wrong, where no place can be named.</summary>
    public OwnershipReadException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and the error behind it, where no place can be named.</summary>
    public OwnershipReadException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>With what is wrong and its place.</summary>
    /// <param name="problem">What is wrong, without its place.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="position">The position in the line, from 1.</param>
    /// <param name="innerException">The error behind it; null for none.</param>
    public OwnershipReadException(string problem, int line, int position, Exception? innerException = null)
        : base(FormattableString.Invariant($"{problem} (line {line}, position {position})"), innerException)
    {
        Line = line;
        Position = position;
    }

    /// <summary>The line, from 1; null where no place can be named.</summary>
    public int? Line { get; }

    /// <summary>The position in the line, from 1; null where no place can be named.</summary>
    public int? Position { get; }
}
