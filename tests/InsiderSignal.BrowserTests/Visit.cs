using Microsoft.Playwright;

namespace InsiderSignal.BrowserTests;

/// <summary>One page in a browser context of its own, with all it complained of.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page, View view)
    {
        _context = context;
        View = view;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    public View View { get; }

    /// <summary>Console errors and warnings, refused styles and scripts among them, and uncaught exceptions.</summary>
    public List<string> Complaints { get; } = [];

    public IResponse? Response { get; private set; }

    public static async Task<Visit> OpenAsync(IBrowserContext context, string path, View view)
    {
        var visit = new Visit(context, await context.NewPageAsync(), view);
        visit.Response = await visit.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    public Task ChartDrawnAsync() => Page.Locator("apex-chart[drawn]").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
