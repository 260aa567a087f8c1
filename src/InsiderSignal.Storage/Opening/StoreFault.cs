using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Opening;

/// <summary>Says in one line what SQLite's error codes mean for the person who runs the program.</summary>
public static class StoreFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Whether a write was refused because the file or its folder is read-only.</summary>
    public static bool IsReadOnly(SqliteException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault.SqliteErrorCode == ReadOnly;
    }

    public static StoreException Translate(SqliteException fault, string path)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var (kind, message) = fault.SqliteErrorCode switch
        {
            Busy or Locked => (StoreFaultKind.Locked, $"The store {path} is locked by another program. Close it, or wait until its import ends, and try again."),
            ReadOnly => (StoreFaultKind.ReadOnly, $"The store {path} is read-only. Make the file and its folder writable, or name another with --database."),
            InputOutput => (StoreFaultKind.Other, $"The disk under the store {path} failed: {fault.Message}"),
            Corrupt => (StoreFaultKind.Damaged, $"The store {path} is damaged: {fault.Message} Restore it from a backup, or import again into a new file."),
            Full => (StoreFaultKind.Full, $"The disk under the store {path} is full. Nothing of the last step was kept. Make room and run the same command again."),
            CannotOpen => (StoreFaultKind.Other, $"The store {path} cannot be opened. Check that its folder exists and may be written to."),
            NotADatabase => (StoreFaultKind.Damaged, $"{path} is not a SQLite database."),
            _ => (StoreFaultKind.Other, $"The store {path} failed: {fault.Message}"),
        };
        return new StoreException(message.ReplaceLineEndings(" "), kind, fault);
    }
}
