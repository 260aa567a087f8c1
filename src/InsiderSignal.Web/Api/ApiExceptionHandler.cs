using InsiderSignal.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;

namespace InsiderSignal.Web.Api;

/// <summary>Answers a failure of the API with problem details instead of the pages' error page.</summary>
internal sealed class ApiExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken) =>
        // The path that was asked for: the request's own is the error page's by now.
        ApiPath.Includes(httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path)
        && await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext });
}
