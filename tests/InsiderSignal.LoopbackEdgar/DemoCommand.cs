using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Loopback;

/// <summary>The command line: a small EDGAR to try live mode with, on this machine alone.</summary>
internal static class DemoCommand
{
    public static RootCommand Create()
    {
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1.", DefaultValueFactory = _ => 5090 };
        var days = new Option<int>("--days") { Description = "How many days before today the first filings lie.", DefaultValueFactory = _ => 30 };
        var seed = new Option<int>("--seed") { Description = "What the market and its faults are drawn from.", DefaultValueFactory = _ => 7 };
        var faultRate = new Option<double>("--fault-rate") { Description = "The part of all requests that go wrong in some way, from 0 to 1." };
        var every = new Option<TimeSpan?>("--new-filing-every")
        {
            Description = "Accepts a purchase at this interval, while EDGAR is open: 20s, 5m, 1h.",
            CustomParser = Interval,
        };
        var alwaysOpen = new Option<bool>("--always-open") { Description = "Accepts them at night, on weekends and on holidays too." };
        var clock = new Option<DateTime?>("--clock")
        {
            Description = "What its clock shows at the start, New York time: 2026-11-20T10:00. By default it is the machine's.",
            CustomParser = Clock,
        };
        port.Validators.Add(result => Within(result, port, 0, 65_535));
        days.Validators.Add(result => Within(result, days, 1, 3_650));
        faultRate.Validators.Add(result => Within(result, faultRate, 0, 1));
        var command = new RootCommand("A simulated EDGAR on this machine, to run InsiderSignal's live mode against.");
        foreach (var option in (Option[])[port, days, seed, faultRate, every, alwaysOpen, clock])
            command.Options.Add(option);
        command.SetAction((parsed, cancellation) => new Demo
        {
            Port = parsed.GetValue(port),
            Days = parsed.GetValue(days),
            Seed = parsed.GetValue(seed),
            FaultRate = parsed.GetValue(faultRate),
            NewFilingEvery = parsed.GetValue(every),
            IsAlwaysOpen = parsed.GetValue(alwaysOpen),
            Clock = parsed.GetValue(clock) is { } start ? new ShiftedClock(NewYorkTime.Instant(start)) : TimeProvider.System,
        }.RunAsync(Console.Out, cancellation));
        return command;
    }

    private static TimeSpan? Interval(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var unit = text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3_600, _ => 0 };
        if (unit > 0 && int.TryParse(text.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000)
            return TimeSpan.FromSeconds((double)number * unit);
        result.AddError($"'{text}' is no interval. Write 20s, 5m or 1h.");
        return null;
    }

    private static DateTime? Clock(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
            return clock;
        result.AddError($"'{text}' is no date and time. Write it like 2026-11-20T10:00.");
        return null;
    }

    private static void Within<T>(OptionResult result, Option<T> option, double low, double high)
        where T : IConvertible
    {
        if (result.Tokens.Count == 1 && double.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value) && (value < low || value > high))
            result.AddError($"{option.Name} must lie between {low} and {high}.");
    }
}
