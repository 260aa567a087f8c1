using System.Text.Json.Nodes;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Tests.Ingestion.Killing;
using InsiderSignal.Tests.Ingestion.Live;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Tests.Web;

namespace InsiderSignal.Tests.Ingestion.Loopback;

/// <summary>Live mode of the real program, where something is wrong from the start.</summary>
[Collection(ProgramTestGroup.Name)]
public sealed class ServeProgramTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public async Task Serve_ContactWithoutAddress_SaysSoInOneLineAndExits2()
    {
        var run = await CommandRun.OfAsync(_temp.Folder, "serve", "--database", _temp.Path, "--urls", ProgramProcess.FreeAddress(), "--Edgar:Contact", "x");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Edgar:Contact is \"x\"", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_EdgarIsDown_ShowsTheStoreAndSaysWhatIsWrong()
    {
        var site = ProgramProcess.FreeAddress();
        var nobody = ProgramProcess.FreeAddress();
        FilingOrigin.Claim(_temp.Store, new Uri(nobody).Authority);
        await _temp.ImportAsync([new SubmissionText().Entry()]);
        await using var process = ProgramProcess.Start(
            _temp.Folder,
            "serve", "--database", _temp.Path, "--urls", site, "--Edgar:Contact", LiveRig.Contact, "--Edgar:Retries", "0",
            "--Edgar:BaseAddress", nobody, "--Edgar:DataBaseAddress", nobody);

        using var client = new HttpClient { BaseAddress = new Uri(site) };
        JsonNode? status = null;
        while (!process.HasEnded && status?["trouble"] is null)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            status = await AskAsync(client, "/api/v1/status") is { } answer ? JsonNode.Parse(answer) : null;
        }

        Assert.False(process.HasEnded);
        Assert.NotEqual("", (string)status!["trouble"]!);
        Assert.Equal(1, (int)status["store"]!["filings"]!);
        Assert.Contains("<h1", await AskAsync(client, "/") ?? "", StringComparison.Ordinal);
    }

    public void Dispose() => _temp.Dispose();

    /// <returns>Null when there is no sound answer yet.</returns>
    private static async Task<string?> AskAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
