using System.CommandLine;
using System.Text.Json;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Clusters;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Hosting;
using InsiderSignal.Web.Plans;
using InsiderSignal.Web.Ratios;
using InsiderSignal.Web.Status;
using InsiderSignal.Web.Trades;
using InsiderSignal.Web.Weeks;

namespace InsiderSignal.Web.Commands;

/// <summary><c>digest</c>: the digest of a week from the store to standard output.</summary>
internal sealed class DigestCommand(StoreOptions store)
{
    private readonly Option<string?> _week = new("--week") { Description = "An ISO week, such as 2023-W18. Default: the latest that is complete.", HelpName = "WEEK" };
    private readonly Option<string> _format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("digest", "Tells what insiders did in a week, as it was known at its end: readings, sectors that moved, whales, planned sales, clusters and alerts.");
        command.Options.Add(_week);
        command.Options.Add(_format);
        command.SetAction((result, cancellation) => Failures.ReportAsync(() => RunAsync(result, cancellation)));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        Usage.RefuseUnknown(result);
        var configured = Configured.ForCommands();
        var opened = StoreOpener.OpenExisting(store.NamedOrDefault(result, configured.Configuration), TimeProvider.System);
        LeftOvers.Finish(opened, SicSectorMap.Default, cancellation);
        await using var services = Services(opened, configured);
        var snapshot = services.GetRequiredService<HistorySnapshot>();
        snapshot.Publish(new TradeHistoryLoader(opened, SicSectorMap.Default).Load());
        var digests = services.GetRequiredService<WeekDigests>();
        var week = Asked(result, digests);
        var view = await digests.ReadAsync(week, cancellation)
            ?? throw new UsageException(snapshot.Current is { FirstFiledOn: { } first, LastFiledOn: { } last }
                ? $"There is no digest of {week}: the stored trades reach from {IsoWeek.Of(first)} to {IsoWeek.Of(last)}."
                : $"There is no digest of {week}: no trades have been stored yet.");
        await Console.Out.WriteAsync(result.GetValue(_format) == "json" ? JsonSerializer.Serialize(WeekAnswer.Of(view), AnswerJson.Indented) + '\n' : WeekText.Of(view));
        return ExitCode.Done;
    }

    private IsoWeek Asked(ParseResult result, WeekDigests digests)
    {
        if (result.GetValue(_week) is not { } text)
            return digests.LatestComplete() ?? throw new UsageException("No week of the stored trades is complete yet. --week names one that goes on.");
        return IsoWeek.TryParse(text, out var week) ? week : throw new UsageException($"--week: '{text}' is not understood. Weeks are named by year and ISO week, such as 2023-W18.");
    }

    /// <summary>What digests are made by, as the server has it.</summary>
    private static ServiceProvider Services(Store opened, Configured configured) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(opened)
        .AddSingleton(configured.Benchmark)
        .AddSingleton(configured.Alerts)
        .AddSingleton(SicSectorMap.Default)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IIngestionMonitor, NothingFetched>()
        .AddSingleton<HistorySnapshot>()
        .AddSingleton<SnapshotCache>()
        .AddSingleton<TradeLists>()
        .AddSingleton<IDashboardReader, StoreDashboardReader>()
        .AddClusters()
        .AddPlans()
        .AddAlerts()
        .AddWeeks()
        .BuildServiceProvider();
}
