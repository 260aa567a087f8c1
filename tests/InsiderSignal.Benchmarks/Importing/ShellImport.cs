using System.Diagnostics;
using System.Globalization;

namespace InsiderSignal.Benchmarks.Importing;

/// <summary>The yardstick: the sqlite3 shell reading CSV of a store's tables into empty ones like them.</summary>
internal sealed class ShellImport
{
    private static readonly string[] Tables =
        ["filings", "filing_owners", "transactions", "holdings", "footnotes", "trade_events", "trade_rows", "issuers", "owners", "ledger"];

    private readonly string _folder;
    private readonly string _schema;

    public ShellImport(string store, string folder)
    {
        _folder = folder;
        _schema = Shell(store, ".schema --nosys");
        foreach (var table in Tables)
        {
            Shell(store, $".mode csv\n.output {Csv(table)}\nSELECT * FROM {table};\n");
            Rows += long.Parse(Shell(store, $"SELECT count(*) FROM {table};"), CultureInfo.InvariantCulture);
        }
    }

    public long Rows { get; }

    public TimeSpan Run(int round)
    {
        var path = Path.Combine(_folder, $"shell{round}.db");
        Shell(path, "PRAGMA journal_mode=WAL;\n" + _schema);
        var imports = string.Concat(Tables.Select(table => $".import {Csv(table)} {table}\n"));
        var clock = Stopwatch.StartNew();
        Shell(path, $"PRAGMA synchronous=NORMAL;\nPRAGMA cache_size=-65536;\n.mode csv\n{imports}");
        return clock.Elapsed;
    }

    private static string Shell(string path, string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sqlite3", path) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var output = shell.StandardOutput.ReadToEndAsync();
        shell.StandardInput.Write(script + "\n");
        shell.StandardInput.Close();
        shell.WaitForExit();
        return output.GetAwaiter().GetResult();
    }

    private string Csv(string table) => Path.Combine(_folder, table + ".csv");
}
