using System.Text.Json.Nodes;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Tests.Web;

/// <summary>The commands as a user meets them: arguments, exit codes, what goes to which stream.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public async Task Import_ThenRatios_GiveOneStory()
    {
        await File.WriteAllTextAsync(Path.Combine(_temp.Folder, "buy.txt"), new SubmissionText().Text(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_temp.Folder, "page.txt"), "<html><title>Blocked</title></html>", TestContext.Current.CancellationToken);

        var import = await RunAsync("import", "buy.txt", "page.txt", "--database", "new.db", "--json");
        var again = await RunAsync("import", "buy.txt", "--database", "new.db", "--json");
        var ratios = await RunAsync("--database", "new.db", "ratios", "--basis", "dollars", "--format", "json");

        Assert.Contains("quarantined page.txt: a web page", import.Error, StringComparison.Ordinal);
        Assert.Equal((1, 0, 0), (import.ExitCode, again.ExitCode, ratios.ExitCode));
        var summary = JsonNode.Parse(import.Output.TrimEnd().Split('\n')[^1])!.AsObject();
        Assert.Equal(["filings", "stored", "duplicates", "quarantined", "outOfScope", "events", "seconds"], summary.Select(property => property.Key));
        Assert.Equal((1, 1, 1), ((int)summary["stored"]!, (int)summary["quarantined"]!, (int)summary["events"]!));
        Assert.Equal((0, 1), ((int)JsonNode.Parse(again.Output)!["stored"]!, (int)JsonNode.Parse(again.Output)!["duplicates"]!));
        Assert.Equal(1000m, (decimal)JsonNode.Parse(ratios.Output)!["reading"]!["buys"]!);
    }

    [Theory]
    [InlineData("is nothing that ratios knows", "ratios", "--scpoe", "ceo")]
    [InlineData("is nothing that ratios knows", "ratios", "nonsense")]
    [InlineData("is not understood. Allowed are", "ratios", "--window", "31")]
    [InlineData("lies after to", "ratios", "--from", "2023-02-01", "--to", "2023-01-01")]
    [InlineData("Must be one of", "ratios", "--format", "xml")]
    [InlineData("There is no file or folder", "import", "typo.zip")]
    [InlineData("Name files or folders to import", "import")]
    [InlineData("is not a command", "improt", "typo.zip")]
    [InlineData("is not an option of serve", "serve", "--bogus", "1")]
    [InlineData("needs a value", "serve", "--Benchmark:LongTermAverage")]
    [InlineData("must be a ratio above 0", "serve", "--Benchmark:LongTermAverage", "minus")]
    [InlineData("Name another address", "serve", "--urls", "nonsense")]
    [InlineData("Name another address", "serve", "--urls", "http://localhst:5198")]
    [InlineData("Name another address", "serve", "--urls", "http://localhost:80000")]
    [InlineData("This version has sqlite", "serve", "--Storage:Provider", "postgres")]
    [InlineData("not both", "ratios", "--connection", "Data Source=x.db")]
    public async Task Command_NotUnderstood_SaysWhyInOneLineAndExits2(string reason, params string[] arguments)
    {
        var run = await RunAsync([.. arguments, "--database", _temp.Path]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("Storage__Provider", "postgres", "Storage:Provider is 'postgres'", "ratios")]
    [InlineData("Storage__Provider", "postgres", "Storage:Provider is 'postgres'", "verify")]
    [InlineData("Storage__Provider", "postgres", "Storage:Provider is 'postgres'", "import", "--retry-quarantine")]
    [InlineData("Storage__Provider", "postgres", "Storage:Provider is 'postgres'", "backfill", "--from", "2023-01-01")]
    [InlineData("Logging__LogLevel__Default", "Loud", "Logging:LogLevel:Default is 'Loud'. It must be one of Trace, ", "serve")]
    [InlineData("Logging__Console__LogLevel__Default", "Loud", "Logging:Console:LogLevel:Default is 'Loud'", "serve")]
    [InlineData("Edgar__Contakt", "me", "Edgar:Contakt is no setting", "verify")]
    public async Task Command_WrongSettingInTheEnvironment_NamesItAndExits2(string name, string value, string reason, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(_temp.Folder, [.. arguments, "--database", _temp.Path], (name, value));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(reason, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Import_MistypedPath_LeavesNoStoreBehind()
    {
        await RunAsync("import", "typo.zip");

        Assert.Equal([Path.GetFileName(_temp.Path)], Directory.GetFiles(_temp.Folder, "*.db").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Serve_NoStoreAtThePath_SaysHowToFillOne()
    {
        var run = await RunAsync("--database", "none.db", "serve");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("import PATH --database", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_StoreThatCannotBeLoaded_EndsWithAnError()
    {
        using (var connection = _temp.Store.Connect())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE trade_events;";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();

        var run = await RunAsync("serve", "--database", _temp.Path, "--urls", "http://127.0.0.1:0");

        Assert.NotEqual(0, run.ExitCode);
    }

    public void Dispose() => _temp.Dispose();

    private Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(_temp.Folder, arguments);
}
