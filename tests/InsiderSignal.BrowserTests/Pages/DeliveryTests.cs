using InsiderSignal.BrowserTests.Fakes;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>The messages that leave the program, on the status page.</summary>
public sealed class DeliveryTests(Browser browser) : IAsyncLifetime
{
    private Site _site = default!;

    public static TheoryData<int, bool, bool> Views => new MatrixTheoryData<int, bool, bool>([View.Phone, View.Desk], [false, true], [true, false]);

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync();
        _site.GoLive();
        _site.Board.View = InventedBoard.Busy;
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Status_WithTargets_TellsHowEachFaresAndIsSound(int width, bool dark, bool scripts)
    {
        await using var visit = await VisitAsync("status?year=2023", new View(width, dark, scripts));

        var targets = visit.Page.Locator(".targets tbody tr");
        Assert.Equal(3, await targets.CountAsync());
        Assert.Contains("answered 550: no such mailbox here", await targets.Nth(1).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("No longer configured", await targets.Nth(2).InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.GetByText("Given up: 27 messages").AssertVisibleAsync();
        Assert.Equal(25, await visit.Page.Locator(".letters tbody tr").CountAsync());
        await visit.AssertSoundAsync();
    }

    [Theory]
    [InlineData("Send all again", null)]
    [InlineData("Send again: “AKTS: a director bought for $7 million” to email", 7L)]
    public async Task Status_ButtonOfDeadLetters_AsksForThemAndSaysSo(string button, long? letter)
    {
        await using var visit = await VisitAsync("status", new View(View.Phone, Scripts: false));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await visit.ArrivesAtAsync("*/status?redelivery=asked#delivery");

        await visit.Page.GetByText("Asked: they are being sent again.").AssertVisibleAsync();
        Assert.Equal([letter], _site.Board.Retried);
    }

    [Fact]
    public async Task Status_WithoutTargets_SaysNothingOfThem()
    {
        _site.Board.View = null;
        await using var visit = await VisitAsync("status", new View(View.Desk));

        Assert.Equal(0, await visit.Page.Locator("#delivery").CountAsync());
    }

    private Task<Visit> VisitAsync(string path, View view) => browser.VisitAsync(new Uri(_site.Address, path).ToString(), view);
}
