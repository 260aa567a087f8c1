using System.Text.Json.Nodes;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Loopback;
using InsiderSignal.Tests.Ingestion.Killing;
using InsiderSignal.Tests.Ingestion.Live;
using InsiderSignal.Tests.Web;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Tests.Ingestion.Loopback;

/// <summary>The backfill of the real program, from an EDGAR on this machine.</summary>
[Collection(ProgramTestGroup.Name)]
public sealed class BackfillProgramTests : IDisposable
{
    private static readonly DateOnly Day = new(2025, 1, 2);
    private static readonly Lazy<SimulatedMarket> Market = new(() => new SimulatedMarket(5, Day, Day));

    private readonly string _folder = Directory.CreateTempSubdirectory("insidersignal-").FullName;

    [Fact]
    public async Task Backfill_QuarterOfAnswersFaulty_HasEverythingAfterSomeRuns()
    {
        using var edgar = new SimulatedEdgar(Market.Value, TimeProvider.System) { Faults = new EdgarFaults { Rate = 0.25, Seed = 4 } };
        await using var server = await LoopbackEdgar.StartAsync(edgar);

        JsonNode? summary = null;
        for (var run = 0; run < 5 && (summary is null || (long)summary["owed"]! > 0 || (int)summary["passedOver"]! > 0); run++)
        {
            var backfill = await RunAsync($"{server.Address}", "--Edgar:Contact", LiveRig.Contact);
            Assert.True(backfill.ExitCode is 0 or 1, $"exit code {backfill.ExitCode}: {backfill.Error}");
            summary = JsonNode.Parse(backfill.Output.TrimEnd().Split('\n')[^1])!;
        }

        var verify = await CommandRun.OfAsync(_folder, "verify", "--database", "store.db", "--json");
        Assert.Equal((0L, 0), ((long)summary!["owed"]!, (int)summary["passedOver"]!));
        Assert.Equal(Market.Value.Filings().Count(), (int)JsonNode.Parse(verify.Output.TrimEnd().Split('\n')[^1])!["filings"]!);
        Assert.Equal(0, verify.ExitCode);
        Assert.InRange(edgar.BusiestSecond, 1, 10);
    }

    [Fact]
    public async Task Backfill_NoContact_AsksNothingAndExits2()
    {
        using var edgar = new SimulatedEdgar(Market.Value, TimeProvider.System);
        await using var server = await LoopbackEdgar.StartAsync(edgar);

        var run = await RunAsync($"{server.Address}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Edgar:Contact is not set", OneLine(run.Error), StringComparison.Ordinal);
        Assert.Empty(edgar.Log);
        Assert.False(File.Exists(Path.Combine(_folder, "store.db")));
    }

    [Fact]
    public async Task Backfill_EdgarUnreachable_Exits3WithOneLine()
    {
        var run = await RunAsync(ProgramProcess.FreeAddress(), "--Edgar:Contact", LiveRig.Contact, "--Edgar:Retries", "1");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("the same command goes on from there", run.Error.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_StoreIsShortOfAnEvent_Exits1()
    {
        using var edgar = new SimulatedEdgar(Market.Value, TimeProvider.System);
        await using var server = await LoopbackEdgar.StartAsync(edgar);
        await RunAsync($"{server.Address}", "--Edgar:Contact", LiveRig.Contact);
        var sound = await CommandRun.OfAsync(_folder, "verify", "--database", "store.db");
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "store.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM trade_events WHERE accession = (SELECT min(accession) FROM trade_events)";
            command.ExecuteNonQuery();
        }

        var broken = await CommandRun.OfAsync(_folder, "verify", "--database", "store.db");
        var none = await CommandRun.OfAsync(_folder, "verify", "--database", "none.db");

        Assert.Equal((0, 1, 2), (sound.ExitCode, broken.ExitCode, none.ExitCode));
        Assert.Contains("DEFECT", broken.Output, StringComparison.Ordinal);
        OneLine(none.Error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string OneLine(string text) => Assert.Single(text.TrimEnd().Split('\n'));

    private Task<CommandRun> RunAsync(string address, params string[] settings) => CommandRun.OfAsync(
        _folder,
        ["backfill", "--from", "2025-01-02", "--to", "2025-01-03", "--database", "store.db", "--json", "--Edgar:BaseAddress", address, "--Edgar:DataBaseAddress", address, .. settings]);
}
