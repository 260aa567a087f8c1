namespace InsiderSignal.Storage.Model;

/// <summary>What a message that leaves the program is.</summary>
public enum MessageKind : byte
{
    /// <summary>An alert that was raised, cleared or withdrawn.</summary>
    Alert = 1,

    /// <summary>The digest of a week.</summary>
    Digest = 2,
}
