using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace InsiderSignal.Loopback;

/// <summary>Hands requests on to a simulated EDGAR and its answers back, broken where they are broken.</summary>
internal sealed class Relay(HttpMessageInvoker edgar)
{
    private static readonly string[] Connection = ["Connection", "Host", "Transfer-Encoding"];

    public async Task AnswerAsync(HttpContext context)
    {
        using var question = Question(context.Request);
        try
        {
            using var answer = await edgar.SendAsync(question, context.RequestAborted);
            await PassOnAsync(answer, context.Response, context.RequestAborted);
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            // A connection that is to fail before an answer, or a caller that has gone.
            context.Abort();
        }
        catch (IOException)
        {
            // A body that is to break: the server closes a connection whose body is shorter than promised, after what has been sent.
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private static HttpRequestMessage Question(HttpRequest request)
    {
        var question = new HttpRequestMessage(new HttpMethod(request.Method), request.GetEncodedUrl());
        foreach (var (name, values) in request.Headers)
        {
            if (!Connection.Contains(name, StringComparer.OrdinalIgnoreCase))
                question.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        return question;
    }

    private static async Task PassOnAsync(HttpResponseMessage answer, HttpResponse response, CancellationToken cancellation)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers)
            response.Headers[name] = values.ToArray();
        if (answer.StatusCode == HttpStatusCode.NotModified)
            return;
        foreach (var (name, values) in answer.Content.Headers)
            response.Headers[name] = values.ToArray();
        response.ContentLength = answer.Content.Headers.ContentLength;
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[16_384];
        for (int count; (count = await body.ReadAsync(buffer, cancellation)) > 0;)
        {
            await response.Body.WriteAsync(buffer.AsMemory(0, count), cancellation);

            // What has come so far is to arrive even if the rest never does.
            await response.Body.FlushAsync(cancellation);
        }
    }
}
