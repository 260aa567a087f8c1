using System.CommandLine;
using System.Text.Json;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Hosting;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Commands;

/// <summary><c>ratios</c>: a ratio from the store to standard output.</summary>
internal sealed class RatiosCommand(StoreOptions store)
{
    private readonly Option<string?> _scope = Word("--scope", "market, a role, sector:SLUG, industry:SIC, company:TICKER or CIK, or several joined by @. Default: market.");
    private readonly Option<string?> _basis = Word("--basis", "trades, transactions, insiders, companies or dollars. Default: trades.");
    private readonly Option<string?> _window = Word("--window", "7, 30, 90, 180 or 365 days, or week, month, quarter. Default: 30.");
    private readonly Option<string?> _plans = Word("--plans", "all, or exclude to leave 10b5-1 trades out. Default: all.");
    private readonly Option<string?> _owners = Word("--owners", "all, or people to leave funds and 10 % holders out. Default: all.");
    private readonly Option<string?> _decisions = Word("--decisions", "all, or opportunistic to leave routine trades out. Default: all.");
    private readonly Option<string?> _by = Word("--by", "filed or traded. Default: filed.");
    private readonly Option<string?> _asOf = Word("--as-of", "Only what had been filed by this date (yyyy-MM-dd).");
    private readonly Option<string?> _from = Word("--from", "First date of the points.");
    private readonly Option<string?> _to = Word("--to", "Last date of the points, and date of the reading.");
    private readonly Option<string> _format = new("--format") { Description = "table, csv or json.", DefaultValueFactory = _ => "table" };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("table", "csv", "json");
        var command = new Command("ratios", "Computes a buy/sell ratio over time, with its baseline and the reading at the last date.");
        foreach (var option in new Option[] { _scope, _basis, _window, _plans, _owners, _decisions, _by, _asOf, _from, _to, _format })
            command.Options.Add(option);
        command.SetAction((result, cancellation) => Failures.ReportAsync(() => RunAsync(result, cancellation)));
        return command;
    }

    private static Option<string?> Word(string name, string description) => new(name) { Description = description, HelpName = "VALUE" };

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        Usage.RefuseUnknown(result);
        var configured = Configured.ForCommands();
        var opened = StoreOpener.OpenExisting(store.NamedOrDefault(result, configured.Configuration), TimeProvider.System);
        var words = new RatioQueryWords
        {
            Scope = result.GetValue(_scope),
            Basis = result.GetValue(_basis),
            Window = result.GetValue(_window),
            Plans = result.GetValue(_plans),
            Owners = result.GetValue(_owners),
            Decisions = result.GetValue(_decisions),
            By = result.GetValue(_by),
            AsOf = result.GetValue(_asOf),
            From = result.GetValue(_from),
            To = result.GetValue(_to),
        };
        if (!RatioQueryParser.TryParse(words, new IssuerLookup(opened).Find, out var query, out var errors))
            throw new UsageException(string.Join(' ', errors.Select(error => error.Message)));

        LeftOvers.Finish(opened, SicSectorMap.Default, cancellation);
        var history = new TradeHistoryLoader(opened, SicSectorMap.Default).Load();
        var series = RatioEngine.Series(history, query, configured.Benchmark);
        await Console.Out.WriteAsync(result.GetValue(_format) switch
        {
            "json" => JsonSerializer.Serialize(RatioAnswer.Of(series), AnswerJson.Indented) + '\n',
            "csv" => RatioText.Csv(series),
            _ => RatioText.Table(series),
        });
        return ExitCode.Done;
    }
}
