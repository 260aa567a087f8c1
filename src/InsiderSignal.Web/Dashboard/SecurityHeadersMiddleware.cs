namespace InsiderSignal.Web.Dashboard;

/// <summary>
/// Nothing but the site's own files, and no inline styles or scripts: the chart library's style elements are let in by
/// a nonce that nobody can foresee: made with the answer, and kept with it where that is kept.
/// </summary>
public sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var nonce = context.NewStyleNonce();
        // Set, and not left to the start of the response: an answer that is kept is kept with them.
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy($"'self' 'nonce-{nonce}'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    }

    /// <param name="styles">The sources that styles may come from.</param>
    internal static string Policy(string styles) =>
        $"default-src 'none'; script-src 'self'; style-src {styles}; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
}
