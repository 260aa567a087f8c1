using System.Globalization;
using System.Text.Json.Nodes;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Loopback;
using InsiderSignal.Tests.Ingestion.Live;

namespace InsiderSignal.Tests.Ingestion.Killing;

[Collection(ProgramTestGroup.Name)]
public sealed class EdgarKillTests : IDisposable
{
    // Each start of the program counts anew, and cannot know what the one before it has asked a moment ago.
    private const int AskedByTheDeadToo = 100;

    private readonly string _folder = Directory.CreateTempSubdirectory("insidersignal-").FullName;

    [Theory]
    [InlineData(20250102)]
    [InlineData(20250103)]
    public async Task Backfill_KilledAnywhere_EndsWithTheSameStore(int seed)
    {
        // The last day of a quarter, from its data set, and the first of the next, filing by filing. One of those is never to be had.
        var market = new SimulatedMarket(5, new DateOnly(2024, 12, 31), new DateOnly(2025, 1, 2));
        var faults = new EdgarFaults().Miss(market.Filings().Last().Accession, int.MaxValue);
        using var edgar = new SimulatedEdgar(market, TimeProvider.System) { RequestsPerSecond = AskedByTheDeadToo, Faults = faults };
        await using var server = await LoopbackEdgar.StartAsync(edgar);

        await new Victim(_folder, store => ["backfill", "--from", "2024-10-01", "--to", "2025-01-03", "--database", store, .. Settings(server)])
            {
                // What an earlier run has quarantined is no finding of the one after it.
                ExitCodes = [0, 1],
            }
            .SufferAsync(kills: 4, seed);
    }

    [Theory]
    [InlineData(20250102)]
    [InlineData(20250103)]
    public async Task Serve_KilledAnywhere_EndsWithTheSameStore(int seed)
    {
        // The latest day whose index is final: nothing that EDGAR has changes meanwhile, and once it is read no index is left to read.
        var day = IndexHours.LastFinal(TimeProvider.System.GetUtcNow());
        while (!BusinessCalendar.IsBusinessDay(day))
            day = day.AddDays(-1);
        using var edgar = new SimulatedEdgar(new SimulatedMarket(5, day, day), TimeProvider.System) { RequestsPerSecond = AskedByTheDeadToo };
        await using var server = await LoopbackEdgar.StartAsync(edgar);

        await new Victim(_folder, store =>
            [
                "serve", "--database", store, "--urls", ProgramProcess.FreeAddress(),
                "--Ingestion:BackfillFrom", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), .. Settings(server),
            ])
        {
            IsLive = true,
            Finish = SettleAsync,
        }.SufferAsync(kills: 4, seed);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Settings(LoopbackEdgar server) =>
        ["--Edgar:Contact", LiveRig.Contact, "--Edgar:BaseAddress", $"{server.Address}", "--Edgar:DataBaseAddress", $"{server.Address}"];

    /// <summary>Waits until live mode says that it has everything.</summary>
    private static async Task SettleAsync(ProgramProcess process, string[] arguments)
    {
        using var client = new HttpClient();
        var status = new Uri(new Uri(arguments[Array.IndexOf(arguments, "--urls") + 1]), "/api/v1/status");
        while (!process.HasEnded)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            try
            {
                using var answer = await client.GetAsync(status, TestContext.Current.CancellationToken);
                if (answer.IsSuccessStatusCode && IsSettled(JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!))
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    private static bool IsSettled(JsonNode status)
    {
        var jobs = status["jobs"]!.AsArray();
        return (int)status["completeness"]!["owed"]! == 0
            && status["source"]?["lastPollAt"] is not null
            && jobs.Any(job => (string?)job!["name"] == "Backfill" && (string?)job["state"] == "done")
            && jobs.All(job => (string?)job!["state"] != "running");
    }
}
