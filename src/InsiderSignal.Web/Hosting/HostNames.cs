namespace InsiderSignal.Web.Hosting;

/// <summary>Names of the server that requests are made to. Addresses are built from them, which some that a server lets pass are not fit for.</summary>
internal static class HostNames
{
    private static readonly HostString Nameless = new("localhost");

    /// <summary>Old clients name none, and are answered all the same; what is no name is refused.</summary>
    public static void UseFitHostNames(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Headers.Host.ToString().Length == 0)
        {
            context.Request.Host = Nameless;
        }
        else if (!IsFit(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return context.Response.WriteAsync("The Host header is no name of a host.", context.RequestAborted);
        }

        return next(context);
    });

    private static bool IsFit(HttpRequest request)
    {
        try
        {
            return Uri.TryCreate($"http://{request.Host.Value}/", UriKind.Absolute, out var address) && Uri.CheckHostName(address.Host.Trim('[', ']')) != UriHostNameType.Unknown;
        }
        catch (ArgumentException)
        {
            // The framework decodes international names as it reads them, and gives up on one that is not encoded well.
            return false;
        }
    }
}
