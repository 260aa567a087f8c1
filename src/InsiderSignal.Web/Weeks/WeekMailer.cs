using System.Security.Cryptography;
using System.Text;
using InsiderSignal.Web.Components.Weeks;
using InsiderSignal.Web.Components.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace InsiderSignal.Web.Weeks;

/// <summary>Makes of a digest what needs nothing but itself: a document to be printed, and the body of a mail.</summary>
internal sealed class WeekMailer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>How a policy names the one style of the document.</summary>
    public static string StyleSource { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(WeekMail.Style)))}'";

    /// <summary>The line that a mail of the digest is known by.</summary>
    public static string Subject(WeekView view) => $"{WeekHeadline.Of(view)} ({view.Digest.Week})";

    /// <summary>The document.</summary>
    /// <param name="view">The digest.</param>
    /// <param name="site">Where the pages are, with a slash at its end: its links are whole addresses.</param>
    public Task<string> DocumentAsync(WeekView view, Uri site) => RenderAsync<WeekMailDocument>(new(StringComparer.Ordinal)
    {
        [nameof(WeekMailDocument.View)] = view,
        [nameof(WeekMailDocument.Site)] = site,
    });

    /// <summary>The content of a mail's body, to go with <see cref="WeekMail.Style"/>.</summary>
    /// <param name="view">The digest.</param>
    /// <param name="site">Where the pages are, with a slash at its end; null where nobody knows: it has no links then.</param>
    /// <param name="missing">What it is short of, a sentence each.</param>
    public Task<string> BodyAsync(WeekView view, Uri? site, IReadOnlyList<string> missing) => RenderAsync<WeekMail>(new(StringComparer.Ordinal)
    {
        [nameof(WeekMail.View)] = view,
        [nameof(WeekMail.Site)] = site,
        [nameof(WeekMail.Missing)] = missing,
    });

    private async Task<string> RenderAsync<T>(Dictionary<string, object?> parameters)
        where T : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
