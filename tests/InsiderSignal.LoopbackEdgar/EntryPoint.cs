namespace InsiderSignal.Loopback;

internal static class EntryPoint
{
    public static Task<int> Main(string[] args) => DemoCommand.Create().Parse(args).InvokeAsync();
}
