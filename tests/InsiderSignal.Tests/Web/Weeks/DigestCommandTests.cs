using System.Text.Json.Nodes;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Web.Weeks;

/// <summary>The <c>digest</c> command: what goes to which stream, and exit codes.</summary>
public sealed class DigestCommandTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public async Task Digest_OfAStore_TellsTheLatestCompleteWeek()
    {
        // The last trade is filed on a Friday: whoever asks years later finds its week complete.
        await _temp.ImportAsync([.. Enumerable.Range(1, 5).Select(i => new SubmissionText { Sequence = i, Owner = 2_000_000 + i, FiledOn = new DateOnly(2023, 3, 5 + i), Shares = $"<value>{i}00</value>" }.Entry())]);

        var text = await RunAsync("digest");
        var json = await RunAsync("digest", "--week", "2023-w10", "--format", "json");

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.StartsWith("Week 10 of 2023 (2023-W10), 6 to 12 March 2023\n", text.Output, StringComparison.Ordinal);
        Assert.Empty(text.Error);
        Assert.Equal((5, true), ((int)JsonNode.Parse(json.Output)!["flow"]!["buys"]!, (bool)JsonNode.Parse(json.Output)!["isComplete"]!));
    }

    [Theory]
    [InlineData("'2023-18' is not understood", "--week", "2023-18")]
    [InlineData("reach from 2023-W10 to 2023-W10", "--week", "2023-W11")]
    [InlineData("reach from 2023-W10 to 2023-W10", "--week", "9999-W52")]
    [InlineData("No week of the stored trades is complete", "--format", "text")]
    [InlineData("Must be one of", "--format", "html")]
    [InlineData("is nothing that digest knows", "--weak", "2023-W10")]
    public async Task Digest_NotUnderstood_SaysWhyAndExits2(string reason, params string[] arguments)
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);

        var run = await RunAsync(["digest", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();

    private Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(_temp.Folder, [.. arguments, "--database", _temp.Path]);
}
