using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace InsiderSignal.Web.Caching;

/// <summary>Says of every answer that can come compressed that it varies by encoding, also where it does not: a cache between must not give one client what another can read.</summary>
internal static class EncodingVaries
{
    public static void UseEncodingVaries(this IApplicationBuilder app)
    {
        var types = app.ApplicationServices.GetRequiredService<IOptions<ResponseCompressionOptions>>().Value.MimeTypes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var response = context.Response;
                var isVaried = response.StatusCode == StatusCodes.Status304NotModified
                    || (MediaTypeHeaderValue.TryParse(response.ContentType, out var type) && types.Contains(type.MediaType.Value ?? ""));
                if (isVaried && !response.Headers.Vary.ToString().Contains(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase))
                    response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
