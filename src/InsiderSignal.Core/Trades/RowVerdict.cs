namespace InsiderSignal.Core.Trades;

/// <summary>Whether a transaction row can count as a market decision, judged by the filing alone, and if not, why.</summary>
public enum RowVerdict : byte
{
    /// <summary>Eligible: Table I, P acquired or S disposed, no swap, a plausible date.</summary>
    Eligible = 0,

    /// <summary>Neither code P nor code S: pay, tax, exercise, gift and the like.</summary>
    NotAMarketTrade = 1,

    /// <summary>P or S in Table II: shown, never in a ratio or a dollar sum.</summary>
    Derivative = 2,

    /// <summary>P disposed or S acquired: the filer contradicts itself.</summary>
    Contradiction = 3,

    /// <summary>An equity swap is involved.</summary>
    EquitySwap = 4,

    /// <summary>No readable trade date.</summary>
    UnreadableDate = 5,

    /// <summary>The trade date lies after the filed date, or more than ten years before it.</summary>
    ImplausibleDate = 6,
}
