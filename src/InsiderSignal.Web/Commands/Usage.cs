using System.CommandLine;

namespace InsiderSignal.Web.Commands;

/// <summary>Says what is wrong with a command line.</summary>
internal static class Usage
{
    /// <exception cref="UsageException">There are words that the command does not know.</exception>
    public static void RefuseUnknown(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
            throw new UsageException($"'{parsed.UnmatchedTokens[0]}' is nothing that {parsed.CommandResult.Command.Name} knows. --help lists what it takes.");
    }

    public static async Task<int> ExplainAsync(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal));
        await Console.Error.WriteLineAsync("--help lists what the command takes.");
        return ExitCode.WrongUsage;
    }
}
