namespace InsiderSignal.Web.Delivery;

/// <summary>Something that is put into the outbox when its time has come.</summary>
internal interface INews
{
    /// <summary>Whether anybody is to be told.</summary>
    bool AreWanted { get; }

    /// <summary>Puts in what is new. What was put in before is known by its key.</summary>
    /// <returns>When to look again if no new history comes before.</returns>
    Task<DateTimeOffset> PassOnAsync(CancellationToken cancellationToken);
}
