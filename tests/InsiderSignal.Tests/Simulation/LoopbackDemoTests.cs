using System.Globalization;
using System.Text.RegularExpressions;
using InsiderSignal.Loopback;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

public sealed partial class LoopbackDemoTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_WhileEdgarIsOpen_ServesTodayAndAcceptsFilings()
    {
        var output = await RunAsync("2026-11-20 10:00", alwaysOpen: false, until: text => text.Contains("accepted", StringComparison.Ordinal), async address =>
        {
            using var http = new HttpClient { BaseAddress = address };
            http.DefaultRequestHeaders.UserAgent.ParseAdd(EdgarCaller.Contact);
            var feed = await http.GetStringAsync("/cgi-bin/browse-edgar?action=getcurrent&type=4&owner=only&count=10&output=atom", Stop);
            Assert.Contains("<title>Latest Filings - Fri, 20 Nov 2026", feed, StringComparison.Ordinal);
        });

        Assert.Contains("--Edgar:Contact \"Your Name you@example.org\" --Edgar:BaseAddress http://127.0.0.1:", output, StringComparison.Ordinal);
        Assert.Contains("Filings from 2026-10-21 on", output, StringComparison.Ordinal);
        Assert.EndsWith("Stopped." + Environment.NewLine, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OnAWeekend_SaysThatEdgarIsClosed()
    {
        var output = await RunAsync("2026-11-21 10:00", alwaysOpen: false, until: text => text.Contains("closed now", StringComparison.Ordinal));

        Assert.DoesNotContain("accepted 0", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AlwaysOpenOnAWeekend_AcceptsFilings() =>
        await RunAsync("2026-11-21 03:00", alwaysOpen: true, until: text => text.Contains("accepted 0", StringComparison.Ordinal));

    [Theory]
    [InlineData("--fault-rate 1.5", "between 0 and 1")]
    [InlineData("--days 0", "between 1 and 3650")]
    [InlineData("--port 70000", "between 0 and 65535")]
    [InlineData("--new-filing-every soon", "no interval")]
    [InlineData("--clock yesterday", "no date and time")]
    public void Parse_WrongOption_SaysWhatIsRight(string arguments, string message) =>
        Assert.Contains(message, Assert.Single(DemoCommand.Create().Parse(arguments).Errors).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_AllOptions_Accepted() => Assert.Empty(DemoCommand.Create()
        .Parse("--port 5090 --days 30 --fault-rate 0.25 --seed 7 --new-filing-every 20s --always-open --clock 2026-11-20T10:00")
        .Errors);

    private static async Task<string> RunAsync(string clock, bool alwaysOpen, Func<string, bool> until, Func<Uri, Task>? visit = null)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var shared = TextWriter.Synchronized(output);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var run = new Demo
        {
            Port = 0,
            Days = 30,
            Seed = 7,
            FaultRate = 0,
            NewFilingEvery = TimeSpan.FromMilliseconds(20),
            IsAlwaysOpen = alwaysOpen,
            Clock = new ShiftedClock(ShortMarket.NewYork(clock)),
        }.RunAsync(shared, stop.Token);
        while (!until(Text()))
        {
            Assert.False(run.IsCompleted, Text());
            await Task.Delay(10, Stop);
        }

        if (visit is not null)
            await visit(new Uri(Address().Match(Text()).Value));
        await stop.CancelAsync();
        Assert.Equal(0, await run);
        return Text();

        string Text()
        {
            lock (shared)
                return output.ToString();
        }
    }

    [GeneratedRegex("http://127[^ ,]+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
