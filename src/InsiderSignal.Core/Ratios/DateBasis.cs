namespace InsiderSignal.Core.Ratios;

/// <summary>Which date places an event in time.</summary>
public enum DateBasis : byte
{
    /// <summary>The filed date of the first filing that stated the event.</summary>
    Filed,

    /// <summary>The trade date.</summary>
    Traded,
}
