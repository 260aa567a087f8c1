using InsiderSignal.Ingestion.Backfilling;
using InsiderSignal.Ingestion.Settings;
using InsiderSignal.Storage;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Web.Commands;

/// <summary>Turns the failures that a user can mend into one line on standard error; all others are told as defects, with their trace.</summary>
internal static class Failures
{
    public static async Task<int> ReportAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception fault) when (IsForTheUser(fault))
        {
            await Console.Error.WriteLineAsync(fault.Message.ReplaceLineEndings(" "));
            return ExitCode.WrongUsage;
        }
        catch (SourceException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message.ReplaceLineEndings(" "));
            return ExitCode.SourceUnreachable;
        }
        catch (SqliteException fault)
        {
            await Console.Error.WriteLineAsync($"The store cannot be read: {fault.Message.ReplaceLineEndings(" ")} Restore it from a backup, or import again into a new file.");
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was stored is kept; the same command goes on from there.");
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"This is a defect of InsiderSignal; please report it with what follows.\n{fault}");
            return ExitCode.Defect;
        }
    }

    private static bool IsForTheUser(Exception fault) =>
        fault is StoreException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or UsageException or SettingException;
}
