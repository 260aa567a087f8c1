namespace InsiderSignal.Web.Hosting;

/// <summary>HEAD, which monitors like to ask with, is GET without the body. Pages and endpoints are mapped for GET alone.</summary>
internal static class HeadRequests
{
    private static readonly object Key = new();

    /// <summary>Whether nobody reads the body: for answers without an end.</summary>
    public static bool IsHead(this HttpContext context) => context.Items.ContainsKey(Key);

    public static void UseHeadAsGet(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        context.Items[Key] = true;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = body;
        }
    });
}
