namespace InsiderSignal.Web.Api;

internal static class KnownParametersExtensions
{
    /// <summary>The query parameters that the endpoint takes: others are refused, these are described.</summary>
    public static RouteHandlerBuilder TakesOnly(this RouteHandlerBuilder endpoint, params string[] names)
    {
        var known = new KnownParameters(names);
        return endpoint.AddEndpointFilter(known).WithMetadata(known);
    }
}
