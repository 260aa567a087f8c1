namespace InsiderSignal.Web.Status;

/// <summary>Whether a form was sent by a page of this site: only those may ask for anything.</summary>
internal static class SameOrigin
{
    /// <summary>Null when it was; else the refusal.</summary>
    public static IResult? Refusal(HttpRequest request) => IsFrom(request)
        ? null
        : Results.Text(
            "Refused: this was not sent by the status page of this site. Open /status and use its button.",
            statusCode: StatusCodes.Status403Forbidden);

    /// <summary>Leads to the page that the form was on, asked for again with GET, so that reloading repeats nothing.</summary>
    public static IResult SeeOther(HttpContext context, string address)
    {
        context.Response.Headers.Location = $"{context.Request.PathBase}{address}";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>Every browser says where a form was sent from. Who says nothing is no page of this site.</summary>
    private static bool IsFrom(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        if (site.Length == 0 && origin.Length == 0)
            return false;
        return (site.Length == 0 || site == "same-origin") && (origin.Length == 0 || IsHere(origin, request));
    }

    // The host alone: behind a proxy that ends TLS, the scheme here is not that of the browser.
    private static bool IsHere(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && Uri.TryCreate($"{uri.Scheme}://{request.Host.Value}", UriKind.Absolute, out var here)
        && here.Authority.Equals(uri.Authority, StringComparison.OrdinalIgnoreCase);
}
