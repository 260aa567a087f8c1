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
        var settings = Usage.SettingsIn(result, "urls", "environment", "AllowedHosts");
        await DashboardHost.RunAsync(settings, configuration => store.Named(result, configuration), cancellation);
        return ExitCode.Done;
    }
}
