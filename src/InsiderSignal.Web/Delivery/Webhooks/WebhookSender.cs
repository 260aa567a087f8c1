using System.Net.Http.Headers;
using System.Text.Json;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;
using InsiderSignal.Web.Hosting;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>Calls one webhook.</summary>
internal sealed class WebhookSender(WebhookOptions options, IWebhookShape shape, HttpMessageInvoker http, Redaction redaction, TimeProvider time) : IMessageSender
{
    public const string KeyHeader = "Idempotency-Key";

    private readonly WebhookAnswers _answers = new(redaction, time);

    public string Way => $"{shape.Name} webhook";

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(shape.Body(message));
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(ProductVersion.Current.Product, null));
        request.Headers.Add(KeyHeader, message.Message.Key);
        if (options.Secret is { } secret)
            request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(secret, time.GetUtcNow(), body));
        // A call each: a connection that was kept may be gone, and the framework would send twice to find out.
        request.Headers.ConnectionClose = true;
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            await _answers.ReadAsync(response, cancellationToken);
        }
        catch (Exception fault) when (ConnectionFault.Is(fault))
        {
            throw ConnectionFault.Of(fault);
        }
    }
}
