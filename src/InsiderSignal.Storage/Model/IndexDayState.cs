namespace InsiderSignal.Storage.Model;

/// <summary>What asking for the index of a day gave.</summary>
public enum IndexDayState : byte
{
    /// <summary>It was read, final as it was.</summary>
    Read = 1,

    /// <summary>EDGAR has none for that day: a weekend or holiday.</summary>
    None = 2,
}
