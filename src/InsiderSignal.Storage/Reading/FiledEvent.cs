using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Reading;

/// <summary>A trade event as it stands, copies included.</summary>
public sealed record FiledEvent
{
    public required TradeEventId Id { get; init; }

    /// <summary>The lead owner.</summary>
    public required Cik Owner { get; init; }

    /// <summary>The lead owner's name as the first filing states it.</summary>
    public string? OwnerName { get; init; }

    public required DateOnly TradedOn { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required TradeSide Side { get; init; }

    public required decimal Shares { get; init; }

    /// <summary>Dollars over rows with a believed price.</summary>
    public required decimal Value { get; init; }

    /// <summary>Shares held before; null when not stated.</summary>
    public decimal? SharesBefore { get; init; }

    public required bool IsPlanned { get; init; }

    public DateOnly? PlanAdoptedOn { get; init; }

    public required bool IsSuspect { get; init; }

    public required bool IsRoutine { get; init; }

    /// <summary>The event that counts in its place; null for one that counts.</summary>
    public TradeEventId? CopyOf { get; init; }

    /// <summary>Whether another owner's event is of the same day and side, with as many shares for as many dollars, in whatever rows.</summary>
    public bool IsAlike(FiledEvent other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Owner != other.Owner && (TradedOn, Side, Shares) == (other.TradedOn, other.Side, other.Shares) && Math.Abs(Value - other.Value) < 1;
    }
}
