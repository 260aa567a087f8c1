using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>One site and one Chromium for all tests; without a Chromium they are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string UsualPath = "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Site? _site;

    internal Site Site => _site!;

    private static string Executable => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : UsualPath;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
            return;
        _site = await Site.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    internal async Task<Visit> VisitAsync(string path, View view)
    {
        Assert.SkipWhen(_browser is null, $"No Chromium at {Executable}: set CHROMIUM_PATH to one.");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Site.Address.ToString(),
            ViewportSize = new ViewportSize { Width = view.Width, Height = 900 },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = view.Scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await Visit.OpenAsync(context, path, view);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
