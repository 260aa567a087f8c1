namespace InsiderSignal.Web.Commands;

/// <summary>What a command's exit code means.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int DoneWithFindings = 1;
    public const int WrongUsage = 2;
    public const int SourceUnreachable = 3;
}
