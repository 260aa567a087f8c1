namespace InsiderSignal.Storage.Model;

/// <summary>A message to one target. Neither an address nor a secret is in it: what is sent is made of it at the moment of sending.</summary>
public sealed class OutboxEntry
{
    /// <summary>Counts up: messages to one target are sent in this order.</summary>
    public long Id { get; set; }

    /// <summary>Which news this is. The same news has the same key for ever, and goes to a target once.</summary>
    public string Key { get; set; } = "";

    /// <summary>The target's name in the configuration.</summary>
    public string Target { get; set; } = "";

    public MessageKind Kind { get; set; }

    public OutboxState State { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>How often it was tried since it was put here, or asked for again; the one under way is counted.</summary>
    public int Attempts { get; set; }

    /// <summary>Before this it is not tried.</summary>
    public DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>When a try last failed; null when none has.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>Why the last failed try failed, as one line; kept when a later one went well.</summary>
    public string? LastError { get; set; }

    public string Title { get; set; } = "";

    /// <summary>The neutral message as JSON; empty once it was delivered.</summary>
    public string Body { get; set; } = "";
}
