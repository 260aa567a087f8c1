using System.CommandLine;

namespace InsiderSignal.Web.Commands;

/// <summary>Says what is wrong with a command line.</summary>
internal static class Usage
{
    private static readonly string[] Sections = ["Edgar", "Ingestion", "Storage", "Benchmark", "Api", "Alerts", "ConnectionStrings", "Logging", "Kestrel"];

    /// <exception cref="UsageException">There are words that the command does not know.</exception>
    public static void RefuseUnknown(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
            throw new UsageException($"'{parsed.UnmatchedTokens[0]}' is nothing that {parsed.CommandResult.Command.Name} knows. --help lists what it takes.");
    }

    /// <summary>The words that a command does not know, when all of them are settings: "improt x.zip" must not start a server.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="names">Settings without a colon that are allowed too.</param>
    /// <exception cref="UsageException">One is none.</exception>
    public static string[] SettingsIn(ParseResult parsed, params ReadOnlySpan<string> names)
    {
        var tokens = parsed.UnmatchedTokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].StartsWith("--", StringComparison.Ordinal))
                throw new UsageException($"'{tokens[i]}' is not a command or an option. --help lists them.");
            var name = tokens[i][2..];
            var hasValue = name.Contains('=', StringComparison.Ordinal);
            if (hasValue)
                name = name[..name.IndexOf('=', StringComparison.Ordinal)];
            if (!name.Contains(':', StringComparison.Ordinal) && !IsAmong(names, name))
                throw new UsageException($"'{tokens[i]}' is not an option of {parsed.CommandResult.Command.Name}. Settings have a colon, as in --Benchmark:LongTermAverage 0.42; --help lists the rest.");
            if (name.Contains(':', StringComparison.Ordinal) && !IsAmong(Sections, name[..name.IndexOf(':', StringComparison.Ordinal)]))
                throw new UsageException($"'{tokens[i]}' is no setting. Sections are {string.Join(", ", Sections)}; docs/configuration.md lists what they hold.");
            if (!hasValue && ++i >= tokens.Count)
                throw new UsageException($"'{tokens[^1]}' needs a value.");
        }

        return [.. tokens];
    }

    private static bool IsAmong(ReadOnlySpan<string> names, string name)
    {
        foreach (var known in names)
        {
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static async Task<int> ExplainAsync(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal));
        await Console.Error.WriteLineAsync("--help lists what the command takes.");
        return ExitCode.WrongUsage;
    }
}
