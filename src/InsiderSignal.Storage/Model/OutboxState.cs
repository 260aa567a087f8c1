namespace InsiderSignal.Storage.Model;

/// <summary>What became of a message to one target.</summary>
public enum OutboxState : byte
{
    /// <summary>To be sent, or sent and not known to have arrived.</summary>
    Pending = 1,

    /// <summary>The target took it.</summary>
    Delivered = 2,

    /// <summary>Given up: the target refused it for good, or every try failed. It goes again when somebody asks.</summary>
    Dead = 3,
}
