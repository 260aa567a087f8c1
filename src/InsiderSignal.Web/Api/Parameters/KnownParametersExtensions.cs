namespace InsiderSignal.Web.Api.Parameters;

internal static class KnownParametersExtensions
{
    /// <summary>The query parameters that the endpoint takes: others are refused, these are described.</summary>
    public static RouteHandlerBuilder TakesOnly(this RouteHandlerBuilder endpoint, params string[] names) =>
        endpoint.WithMetadata(new KnownParametersAttribute(names));
}
