using InsiderSignal.Web.Components.Weeks;
using InsiderSignal.Web.Components.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace InsiderSignal.Web.Weeks;

/// <summary>Makes of a digest one document that needs nothing but itself: for mail programs, and to be printed.</summary>
internal sealed class WeekMailer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>The line that a mail of the digest is known by.</summary>
    public static string Subject(WeekView view) => $"{WeekWords.Headline(view)} ({view.Digest.Week})";

    /// <summary>The document.</summary>
    /// <param name="view">The digest.</param>
    /// <param name="site">Where the pages are, with a slash at its end: a mail's links are whole addresses.</param>
    /// <param name="nonce">Lets its style in where a policy asks for it; null for a mail.</param>
    public async Task<string> HtmlAsync(WeekView view, Uri site, string? nonce = null)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(WeekMail.View)] = view,
                [nameof(WeekMail.Site)] = site,
                [nameof(WeekMail.Nonce)] = nonce,
            });
            return (await renderer.RenderComponentAsync<WeekMail>(parameters)).ToHtmlString();
        });
    }

    /// <summary>The same as plain text.</summary>
    public static string Text(WeekView view, Uri site) => WeekText.Of(view, site);
}
