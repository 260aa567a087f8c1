namespace InsiderSignal.Web.Commands;

/// <summary>What a command's exit code means.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int DoneWithFindings = 1;

    /// <summary>The command line, a setting or the store does not allow it; one line on standard error says why.</summary>
    public const int WrongUsage = 2;

    public const int SourceUnreachable = 3;

    /// <summary>A defect of the program, with its trace on standard error. The number is that of sysexits.h.</summary>
    public const int Defect = 70;

    /// <summary>Stopped from the keyboard, as shells number it.</summary>
    public const int Interrupted = 130;
}
