using System.CommandLine;
using InsiderSignal.Web.Hosting;

namespace InsiderSignal.Web.Commands;

/// <summary><c>serve</c>, and what runs when no command is named: the dashboard and the API.</summary>
internal sealed class ServeCommand(StoreOptions store)
{
    public Command Create()
    {
        var command = new Command("serve", "Serves the dashboard and the API at http://localhost:5080, or at --urls ADDRESS. This is the default. Settings are given as --Section:Name VALUE.");
        Serve(command);
        return command;
    }

    /// <summary>Makes a command serve. What it does not know is configuration: <c>--urls</c>, <c>--Edgar:Contact</c>.</summary>
    public void Serve(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) => Failures.ReportAsync(() => RunAsync(result, cancellation)));
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var settings = SettingsIn(result.UnmatchedTokens);
        await DashboardHost.RunAsync(settings, configuration => store.Named(result, configuration), cancellation);
        return ExitCode.Done;
    }

    // "improt x.zip" must not start a server.
    private static string[] SettingsIn(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].StartsWith("--", StringComparison.Ordinal))
                throw new UsageException($"'{tokens[i]}' is not a command. Commands are serve, import and ratios; --help lists what they take.");
            var name = tokens[i].AsSpan(2);
            var hasValue = name.Contains('=');
            if (hasValue)
                name = name[..name.IndexOf('=')];
            if (!name.Contains(':') && !name.Equals("urls", StringComparison.OrdinalIgnoreCase) && !name.Equals("environment", StringComparison.OrdinalIgnoreCase))
                throw new UsageException($"'{tokens[i]}' is not an option of serve. Settings have a colon, as in --Benchmark:LongTermAverage 0.42; --help lists the rest.");
            if (!hasValue && ++i >= tokens.Count)
                throw new UsageException($"'{tokens[^1]}' needs a value.");
        }

        return [.. tokens];
    }
}
