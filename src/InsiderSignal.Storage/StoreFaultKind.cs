namespace InsiderSignal.Storage;

/// <summary>What kept the store from doing its work, as far as it makes a difference to what can be done about it.</summary>
public enum StoreFaultKind
{
    /// <summary>Anything else: it is missing, of another program, of another mode, or its disk failed.</summary>
    Other,

    /// <summary>No room on the disk. Nothing of the step was kept; it can be made again when there is room.</summary>
    Full,

    /// <summary>Another program holds it. It can be tried again.</summary>
    Locked,

    /// <summary>It may not be written to.</summary>
    ReadOnly,

    /// <summary>Its content is broken.</summary>
    Damaged,
}
