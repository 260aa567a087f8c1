using System.Diagnostics;

namespace InsiderSignal.Tests.Web;

/// <summary>The built program, run as a process of its own.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(string folder, params string[] arguments) => OfAsync(folder, arguments, default);

    /// <param name="folder">Where it is started.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="setting">A variable of its environment; none when its name is null.</param>
    public static async Task<CommandRun> OfAsync(string folder, string[] arguments, (string Name, string Value) setting)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "InsiderSignal.Web.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        if (setting.Name is not null)
            start.Environment[setting.Name] = setting.Value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(process.ExitCode, await output, await error);
    }
}
