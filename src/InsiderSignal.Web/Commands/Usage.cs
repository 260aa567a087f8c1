using System.CommandLine;

namespace InsiderSignal.Web.Commands;

/// <summary>Says what is wrong with a command line.</summary>
internal static class Usage
{
    public static async Task<int> ExplainAsync(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal));
        await Console.Error.WriteLineAsync("--help lists what the command takes.");
        return ExitCode.WrongUsage;
    }
}
