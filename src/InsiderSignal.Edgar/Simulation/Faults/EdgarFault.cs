namespace InsiderSignal.Edgar.Simulation.Faults;

/// <summary>What can be wrong with an answer, or with getting one.</summary>
public enum EdgarFault
{
    /// <summary>503 with a page.</summary>
    ServiceUnavailable,

    /// <summary>429 without a word about when to come back.</summary>
    TooManyRequests,

    /// <summary>429 with <c>Retry-After</c>, in seconds.</summary>
    TooManyRequestsWithRetryAfter,

    /// <summary>403 with the block page, and a block of 10 minutes that every request meanwhile begins anew.</summary>
    BlockPage,

    /// <summary>403 with the XML of the storage behind the site, as for an index that is not there yet.</summary>
    AccessDenied,

    /// <summary>404.</summary>
    NotFound,

    /// <summary>200 with a page that says that the site is being worked on.</summary>
    MaintenancePage,

    /// <summary>The right body, said to be a page.</summary>
    WrongContentType,

    /// <summary>Said to be compressed, and no gzip at all.</summary>
    GzipGarbage,

    /// <summary>200 with nothing in it.</summary>
    EmptyBody,

    /// <summary>The first half of the document under its own, honest length.</summary>
    HalfDocument,

    /// <summary>An index with the first half of its lines, as before all of a day is in it; anything else as <see cref="HalfDocument"/>.</summary>
    PartialIndex,

    /// <summary>Fewer bytes than <c>Content-Length</c> promises; then the connection breaks.</summary>
    CutBody,

    /// <summary>Fewer bytes than <c>Content-Length</c> promises, and an end as if that were all. Over a real connection the same as <see cref="CutBody"/>.</summary>
    ShortBody,

    /// <summary>Half of the body, then nothing until the caller gives up.</summary>
    StalledBody,

    /// <summary>No answer until the caller gives up.</summary>
    Stall,

    /// <summary>The connection breaks before an answer.</summary>
    ConnectionFailure,
}
