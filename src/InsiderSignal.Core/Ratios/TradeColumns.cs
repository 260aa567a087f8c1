namespace InsiderSignal.Core.Ratios;

/// <summary>The columns of a history but for the filed day, one entry an event: 48 bytes.</summary>
internal sealed class TradeColumns
{
    public const ushort NoHolding = ushort.MaxValue;

    public required uint[] Tags { get; init; }

    /// <summary>Places in the table of issuers.</summary>
    public required int[] Issuers { get; init; }

    /// <summary>Places in the table of owners.</summary>
    public required int[] Owners { get; init; }

    public required int[] TradedDays { get; init; }

    public required int[] KnownFrom { get; init; }

    public required int[] KnownUntil { get; init; }

    public required int[] Rows { get; init; }

    public required long[] ValuesE4 { get; init; }

    public required long[] Accessions { get; init; }

    public required ushort[] Lines { get; init; }

    /// <summary>Thousandths of the holding before; <see cref="NoHolding"/> where it is not known or was none.</summary>
    public required ushort[] HoldingSharesE3 { get; init; }
}
