using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Web.Hosting;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Commands;

/// <summary><c>import</c>: submissions from disk into the store.</summary>
internal sealed class ImportCommand(StoreOptions store)
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Folders, .txt, .nc, .xml, .zip and .tar.gz of submissions, form 345 data sets, and the SEC's submissions.zip for industries; told apart by content.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON summary as the last line of standard output." };

    private readonly Option<bool> _retry = new("--retry-quarantine")
    {
        Description = "Read everything in quarantine again, after an upgrade that may understand it. What was kept without its bytes is owed to the next fetch.",
    };

    public Command Create()
    {
        var command = new Command("import", "Imports ownership filings. Importing the same thing twice changes nothing.");
        command.Arguments.Add(_paths);
        command.Options.Add(_retry);
        command.Options.Add(_json);
        command.SetAction((result, cancellation) => Failures.ReportAsync(() => RunAsync(result, cancellation)));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        Usage.RefuseUnknown(result);
        var paths = result.GetValue(_paths)!;
        var isRetry = result.GetValue(_retry);
        if (isRetry == paths.Length > 0)
            throw new UsageException("Name files or folders to import, or --retry-quarantine.");
        // Before the store is made: a mistyped path must not leave an empty one behind.
        if (Array.Find(paths, path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
            throw new UsageException($"There is no file or folder \"{missing}\".");
        var location = store.NamedOrDefault(result, Configured.ForCommands().Configuration);
        var opened = isRetry ? StoreOpener.OpenExisting(location, TimeProvider.System) : StoreOpener.OpenOrCreate(location, TimeProvider.System);
        var line = ProgressLine.OnError();
        var printer = new ImportProgressPrinter(line);
        var retried = isRetry ? await new QuarantineRetry(opened, SicSectorMap.Default, TimeProvider.System).RunAsync(cancellation) : null;
        var summary = retried?.Summary
            ?? await new FilingImport(opened, SicSectorMap.Default, TimeProvider.System).RunAsync(paths, printer, cancellation);
        printer.End(summary, location.DataSource);
        if (retried is { Owed: > 0 })
            line.Keep(string.Create(CultureInfo.InvariantCulture, $"{retried.Owed:N0} kept without their bytes are owed to the next fetch."));
        if (retried is { Lost: > 0 })
            line.Keep(string.Create(CultureInfo.InvariantCulture, $"{retried.Lost:N0} kept without their bytes cannot be read again: import their sources."));
        if (result.GetValue(_json))
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(summary, AnswerJson.OneLine));
        return summary.Quarantined > 0 || retried is { Lost: > 0 } ? ExitCode.DoneWithFindings : ExitCode.Done;
    }
}
