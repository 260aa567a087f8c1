using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Reading;

/// <summary>An eligible row of a trade event, with what became of it.</summary>
public sealed record EventRow
{
    public required TradeEventId Event { get; init; }

    public required AccessionNumber Accession { get; init; }

    public required int Line { get; init; }

    public required OwnershipForm Form { get; init; }

    public required DateOnly FiledOn { get; init; }

    public decimal? Shares { get; init; }

    public decimal? Price { get; init; }

    /// <summary>The amendment that replaced it; null while it stands.</summary>
    public AccessionNumber? SupersededBy { get; init; }

    public required SuspectReason Suspect { get; init; }
}
