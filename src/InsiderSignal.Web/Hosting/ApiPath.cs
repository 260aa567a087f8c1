namespace InsiderSignal.Web.Hosting;

/// <summary>Which addresses are the API's: it answers with problem details, all others with pages. <c>/api</c> itself is the page about it.</summary>
internal static class ApiPath
{
    public static bool Includes(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue && rest != "/";
}
