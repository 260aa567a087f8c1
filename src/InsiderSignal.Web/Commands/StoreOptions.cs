using InsiderSignal.Storage;
using System.CommandLine;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;

namespace InsiderSignal.Web.Commands;

/// <summary>Which store a command works on: <c>--database</c>, <c>--connection</c>, else the configured one, else insidersignal.db here.</summary>
internal sealed class StoreOptions
{
    public const string DefaultFile = "insidersignal.db";

    private readonly Option<string?> _database = new("--database") { Description = "SQLite file of the store.", HelpName = "PATH", Recursive = true };
    private readonly Option<string?> _connection = new("--connection") { Description = "Connection string of the store.", HelpName = "STRING", Recursive = true };

    /// <summary>Adds the options to the root: every command takes them, before its name or after.</summary>
    public void AddTo(RootCommand command)
    {
        command.Options.Add(_database);
        command.Options.Add(_connection);
    }

    /// <summary>The store that the command line or the configuration names; null when neither does.</summary>
    public StoreLocation? Named(ParseResult result, IConfiguration configuration)
    {
        if (result.GetResult(_database) is not null && result.GetResult(_connection) is not null)
            throw new UsageException("Give --database or --connection, not both.");
        if (result.GetValue(_database) is { } path)
        {
            return string.IsNullOrWhiteSpace(path)
                ? throw new StoreException("--database names no file.")
                : StoreLocation.File(path, StoreMode.Filings);
        }

        return (result.GetValue(_connection) ?? configuration.GetConnectionString("InsiderSignal")) is { Length: > 0 } connection
            ? StoreLocation.Parse(connection, StoreMode.Filings)
            : null;
    }

    public StoreLocation NamedOrDefault(ParseResult result, IConfiguration configuration) =>
        Named(result, configuration) ?? StoreLocation.File(DefaultFile, StoreMode.Filings);
}
