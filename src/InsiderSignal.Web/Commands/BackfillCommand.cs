using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Ingestion.Backfilling;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Web.Hosting;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Commands;

/// <summary><c>backfill</c>: the past from EDGAR into the store.</summary>
internal sealed class BackfillCommand(StoreOptions store)
{
    private readonly Option<string> _from = new("--from") { Description = "First filed date (yyyy-MM-dd). Data sets begin with 2006.", HelpName = "DATE", Required = true };
    private readonly Option<string?> _to = new("--to") { Description = "Last filed date. Default: yesterday.", HelpName = "DATE" };
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON summary as the last line of standard output." };

    private static readonly DateOnly FirstXml = new(2003, 7, 1);

    public Command Create()
    {
        var command = new Command("backfill", "Fetches past filings from EDGAR: data sets for whole quarters, indexes for the rest. Another run goes on where one ended. EDGAR wants to know who asks: --Edgar:Contact \"NAME E-MAIL\".");
        foreach (var option in new Option[] { _from, _to, _json })
            command.Options.Add(option);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) => Failures.ReportAsync(() => RunAsync(result, cancellation)));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var configured = Configured.ForCommands(Usage.SettingsIn(result));
        var from = Date("--from", result.GetValue(_from)!);
        var to = result.GetValue(_to) is { } text ? Date("--to", text) : DateOnly.MaxValue;
        if (from < FirstXml)
            throw new UsageException($"--from is {from:yyyy-MM-dd}. The forms came in XML in July 2003: it must be {FirstXml:yyyy-MM-dd} or later.");
        if (to < from)
            throw new UsageException("--to lies before --from.");
        if (from > NewYorkTime.Today(TimeProvider.System))
            throw new UsageException($"--from is {from:yyyy-MM-dd}, which is still to come.");

        using var run = BackfillRun.Create(configured.Live, TimeProvider.System);
        var opened = StoreOpener.OpenOrCreate(store.NamedOrDefault(result, configured.Configuration), TimeProvider.System);
        FilingOrigin.Claim(opened, configured.Live.Source);
        var line = ProgressLine.OnError();
        var summary = await run.RunAsync(opened, from, to, new BackfillProgressPrinter(line), cancellation);
        line.Clear();
        line.Keep(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Filings:N0} filings in {summary.Seconds:N1} s: {summary.Stored:N0} new, {summary.Duplicates:N0} known, {summary.OutOfScope:N0} out of scope, {summary.Quarantined:N0} quarantined; {summary.Owed:N0} still owed. {summary.Events:N0} trade events in {opened.Location.DataSource}"));
        if (result.GetValue(_json))
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(summary, AnswerJson.OneLine));
        return summary.IsComplete ? ExitCode.Done : ExitCode.DoneWithFindings;
    }

    private static DateOnly Date(string option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException($"{option} is '{text}'. It must be a date such as 2006-01-01.");
}
