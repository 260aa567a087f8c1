namespace InsiderSignal.Web.Hosting;

/// <summary>Which addresses are the API's: it answers with problem details, all others with pages.</summary>
internal static class ApiPath
{
    public static bool Includes(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
