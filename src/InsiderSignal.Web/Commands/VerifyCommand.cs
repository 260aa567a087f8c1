using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Verifying;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Hosting;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Commands;

/// <summary><c>verify</c>: the ledger against the indexes, the store against itself.</summary>
internal sealed class VerifyCommand(StoreOptions store)
{
    private const int FindingsShown = 50;

    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON summary as the last line of standard output." };

    public Command Create()
    {
        var command = new Command("verify", "Proves that the store is complete and sound: the ledger against the indexes, every trade event derived again. Exit code 1 on a finding.");
        command.Options.Add(_json);
        command.SetAction((result, cancellation) => Failures.ReportAsync(() => RunAsync(result, cancellation)));
        return command;
    }

    private static string Verdict(IReadOnlyList<StoreFinding> findings, bool hasIndexes) => (findings.Count, findings.Count(finding => finding.IsOpen)) switch
    {
        (0, _) when !hasIndexes => "Sound. No index has been read, so whether anything is missing cannot be told: backfill and live mode read them.",
        (0, _) => "No finding: complete as far as indexes were read, and sound.",
        var (all, open) when all == open => string.Create(CultureInfo.InvariantCulture, $"{all:N0} open: live mode or backfill fetch what is owed, import --retry-quarantine reads the quarantine again."),
        var (all, open) => string.Create(CultureInfo.InvariantCulture, $"{all:N0} findings, {open:N0} of them open. The others are defects: restore a backup, or import again into a new file, and report them."),
    };

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        Usage.RefuseUnknown(result);
        var clock = Stopwatch.StartNew();
        var opened = StoreOpener.OpenExisting(store.NamedOrDefault(result, Configured.ForCommands().Configuration), TimeProvider.System);
        var line = ProgressLine.OnError();
        var findings = new StoreVerifier(opened, SicSectorMap.Default).Verify(new VerifyProgressPrinter(line), cancellation);
        line.Clear();
        foreach (var finding in findings.Take(FindingsShown))
            await Console.Out.WriteLineAsync($"{(finding.IsOpen ? "open" : "DEFECT")} {finding.Kind}: {PlainText.Line(finding.What)}");
        if (findings.Count > FindingsShown)
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"and {findings.Count - FindingsShown:N0} more"));
        await Console.Out.WriteLineAsync(Verdict(findings, hasIndexes: new LedgerReader(opened).IndexDays(DateOnly.MinValue, DateOnly.MaxValue).Count > 0));
        if (result.GetValue(_json))
        {
            var summary = await VerifySummary.OfAsync(opened, findings, clock.Elapsed, cancellation);
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(summary, AnswerJson.OneLine));
        }

        return findings.Count == 0 ? ExitCode.Done : ExitCode.DoneWithFindings;
    }
}
