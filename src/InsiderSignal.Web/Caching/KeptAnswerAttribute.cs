namespace InsiderSignal.Web.Caching;

/// <summary>An answer that follows from its address and from what every page shows of the store's state: it may be kept until that changes.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class KeptAnswerAttribute : Attribute
{
    /// <summary>Whether an endpoint's answers may be kept.</summary>
    public static bool Marks(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<KeptAnswerAttribute>() is not null && endpoint.Metadata.GetMetadata<FreshAnswerAttribute>() is null;
}
