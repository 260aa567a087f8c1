using InsiderSignal.Core.Alerts;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;
using InsiderSignal.Web.Delivery.Status;
using InsiderSignal.Web.Delivery.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>Delivery over a store on disk, real connections and a clock that stands until it is told. The settings are those of a configuration.</summary>
internal sealed class DeliveryRig : IDisposable
{
    public static readonly DateTimeOffset Start = new(2023, 3, 10, 22, 0, 0, TimeSpan.Zero);

    private static readonly (string Name, string Value)[] Defaults = [("AllowPrivateTargets", "true"), ("Repeats", "0")];

    private readonly HttpMessageInvoker _http;
    private readonly LoggerFactory _loggers;
    private IReadOnlyList<DeliveryTarget> _targets = [];

    public DeliveryRig(params (string Name, string Value)[] settings)
    {
        Settings = DeliverySettings.Read(new ConfigurationBuilder().AddInMemoryCollection(
            Defaults.Concat(settings).GroupBy(setting => setting.Name, setting => setting.Value, StringComparer.OrdinalIgnoreCase)
                .Select(setting => KeyValuePair.Create($"Alerts:Delivery:{setting.Key}", (string?)setting.Last()))).Build());
        _loggers = new LoggerFactory([Logged]);
        _http = new HttpMessageInvoker(WebhookTransport.Create(Settings.Delivery.AllowPrivateTargets));
        Restart();
    }

    public DeliverySettings Settings { get; }

    public TempStore Temp { get; } = new();

    public ManualClock Clock { get; } = new(Start);

    public LogLines Logged { get; } = new();

    public OutboxBell Bell { get; private set; } = default!;

    public Outbox Outbox { get; private set; } = default!;

    public DeliveryBoard Board { get; private set; } = default!;

    public IReadOnlyList<TargetLine> Lines { get; private set; } = default!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static AlertMessage Message(string key, string title = "The market turned", AlertSeverity severity = AlertSeverity.Warning) => new()
    {
        Key = key,
        Severity = severity,
        Title = title,
        Text = "Insiders bought more than they sold.\n\nIt stands since Friday.",
        RaisedAt = Start,
        Link = new Uri("https://signal.example.org/weeks/2023-W10"),
    };

    /// <summary>As a new process: everything but the store, the clock and the log is new.</summary>
    public void Restart()
    {
        Bell = new OutboxBell(Clock);
        var targets = DeliveryTargets.Of(Settings, _http, Clock);
        _targets = targets;
        Outbox = OutboxOver(Temp.Store);
        Board = new DeliveryBoard(targets, Temp.Store, Bell, Clock, _loggers.CreateLogger<DeliveryBoard>());
        Lines = [.. targets.Select(target => Line(target))];
    }

    public Outbox OutboxOver(Store store) => new(_targets, store, Bell, Clock, _loggers.CreateLogger<Outbox>());

    public TargetLine Line(DeliveryTarget target) => new(
        target, Temp.Store, new DeliveryTry(Settings.Delivery, Clock), new DeliverySchedule(Settings.Delivery), Clock, _loggers.CreateLogger<TargetLine>());

    public DeliveryTarget Through(string name, IMessageSender sender) => new(name, LeastSeverity.Info, true, sender);

    public Task<int> AddAsync(params AlertMessage[] messages) => Outbox.AddAsync(messages, Stop);

    /// <summary>Runs a line until nothing waits, and the clock on to each next try: what a worker does, without the waiting.</summary>
    public async Task FinishAsync(TargetLine line)
    {
        while (await line.RunAsync(Stop) is { } next)
            Clock.Advance(next - Clock.GetUtcNow());
    }

    public Task FinishAsync() => FinishAsync(Lines.Single());

    public async Task<OutboxTally> TallyAsync() => Assert.Single(await new OutboxReader(Temp.Store).TallyAsync(Stop));

    public async Task<(long Delivered, long Pending, long Dead)> CountsAsync() =>
        await TallyAsync() is var tally ? (tally.Delivered, tally.Pending, tally.Dead) : default;

    /// <summary>The store's files, byte by byte.</summary>
    public string Bytes() => string.Concat(Directory.GetFiles(Temp.Folder).Select(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    public void Dispose()
    {
        _http.Dispose();
        _loggers.Dispose();
        Temp.Dispose();
    }
}
