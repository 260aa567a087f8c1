using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>A page gone through with the keyboard alone.</summary>
internal static class TabWalk
{
    // A field for a date takes several presses of the key to leave.
    private const int MostExtraPresses = 12;

    private const string Watch = """
        () => {
          const shown = e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
          const name = e => `${e.localName}.${e.className} "${(e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 40)}"`;
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && shown(e));
          const seen = [], unseen = [];
          document.addEventListener('focusin', ({ target: e }) => {
            const style = getComputedStyle(e), box = e.getBoundingClientRect();
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 || /, 0\)$/.test(style.outlineColor)) unseen.push(`${name(e)} shows no outline`);
            if (box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth) unseen.push(`${name(e)} is out of sight`);
            seen.push(e);
          });
          window.walk = {
            stops: stops.length,
            taken: () => seen.length,
            last: () => document.activeElement === stops.at(-1),
            complaints: () => {
              const wrong = stops.findIndex((stop, i) => stop !== seen[i]);
              return [...unseen, ...wrong < 0 ? [] : [`stop ${wrong} is ${seen[wrong] ? name(seen[wrong]) : 'none'}, not ${name(stops[wrong])}`]];
            },
          };
          return stops.length;
        }
        """;

    private const string Sliding = """
        () => [...document.querySelectorAll('body *')].filter(e =>
          e.scrollWidth > e.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(e).overflowX) && e.checkVisibility())
        """;

    /// <summary>Tab stops at everything that can be used, in the order of the page, shows where it is, and comes out at the end.</summary>
    public static async Task AssertWalkableAsync(this Visit visit)
    {
        var keyboard = visit.Page.Keyboard;
        var stops = await visit.Page.EvaluateAsync<int>(Watch);
        for (var i = 0; i < stops; i++)
            await keyboard.PressAsync("Tab");
        for (var i = 0; i < MostExtraPresses && await visit.Page.EvaluateAsync<int>("walk.taken()") < stops; i++)
            await keyboard.PressAsync("Tab");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("walk.complaints()"));
        await keyboard.PressAsync("Tab");
        Assert.False(await visit.Page.EvaluateAsync<bool>("walk.last()"), "The last stop does not let go.");
    }

    /// <summary>What slides sideways can be reached, says what it is, and slides by the arrow keys.</summary>
    public static async Task AssertSlidesByKeysAsync(this Visit visit)
    {
        await using var areas = await visit.Page.EvaluateHandleAsync(Sliding);
        foreach (var property in (await areas.GetPropertiesAsync()).Values)
        {
            var area = property.AsElement()!;
            // The pages' own row is gone through link by link.
            if (await area.EvaluateAsync<bool>("e => e.matches('nav:has(a)')"))
                continue;
            Assert.True(
                await area.EvaluateAsync<bool>("e => e.tabIndex === 0 && !!(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby'))"),
                $"Slides, but cannot be reached or has no name: {await area.EvaluateAsync<string>("e => e.outerHTML.slice(0, 120)")}");
            await area.FocusAsync();
            await visit.Page.Keyboard.PressAsync("ArrowRight");
            await visit.Page.WaitForFunctionAsync("e => e.scrollLeft > 0", area);
        }
    }

    /// <summary>Presses Tab until the focus is on something.</summary>
    public static async Task TabToAsync(this Visit visit, string selector)
    {
        const int Most = 600;
        for (var i = 0; i < Most; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"Tab does not come to {selector}.");
    }
}
