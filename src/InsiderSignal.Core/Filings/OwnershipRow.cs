namespace InsiderSignal.Core.Filings;

/// <summary>What transactions and holdings of both tables have in common, as filed.</summary>
public abstract record OwnershipRow
{
    /// <summary>The table the row stands in.</summary>
    public required OwnershipTable Table { get; init; }

    /// <summary>The row's place among the rows of its kind in its table, from 1, in document order.</summary>
    public required int Line { get; init; }

    /// <summary>The title of the security, such as "Common Stock".</summary>
    public FiledText SecurityTitle { get; init; }

    /// <summary>Table II: dollars per share at which the derivative converts or is exercised.</summary>
    public FiledNumber ConversionOrExercisePrice { get; init; }

    /// <summary>Table II: when it can first be exercised.</summary>
    public FiledDate ExerciseDate { get; init; }

    /// <summary>Table II: when it expires.</summary>
    public FiledDate ExpirationDate { get; init; }

    /// <summary>Table II: the title of the underlying security.</summary>
    public FiledText UnderlyingTitle { get; init; }

    /// <summary>Table II: how many underlying shares.</summary>
    public FiledNumber UnderlyingShares { get; init; }

    /// <summary>Table II: the value of the underlying in dollars, where shares do not apply.</summary>
    public FiledNumber UnderlyingValue { get; init; }

    /// <summary>Shares owned after the transaction, or held.</summary>
    public FiledNumber SharesOwnedFollowing { get; init; }

    /// <summary>Dollars owned after the transaction, or held, where shares do not apply.</summary>
    public FiledNumber ValueOwnedFollowing { get; init; }

    /// <summary>"D" for direct, "I" for indirect ownership.</summary>
    public FiledText DirectOrIndirect { get; init; }

    /// <summary>How indirect ownership comes about, such as "By Trust".</summary>
    public FiledText NatureOfOwnership { get; init; }

    /// <summary>True when the row says that ownership is indirect.</summary>
    public bool IsIndirect => string.Equals(DirectOrIndirect.Text, "I", StringComparison.OrdinalIgnoreCase);
}
