using System.Globalization;

namespace InsiderSignal.Benchmarks.Serving;

/// <summary>What a page costs: made for each reader, and kept. The yardstick is an answer that says nothing, in the same run.</summary>
internal static class PagesBenchmark
{
    /// <param name="args">The built program; a store; pages, else the overview.</param>
    public static int Run(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: pages PROGRAM.dll STORE [PATH…]");
            return 2;
        }

        using var server = new ServedProgram(args[0], args[1]);
        server.WaitUntilReady();
        var load = new PageLoad(ServedProgram.Address);
        load.Run("healthz", kept: true);
        foreach (var path in args.Length > 2 ? args[2..] : [""])
        {
            var anew = load.Run(path, kept: false);
            var kept = load.Run(path, kept: true);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"/{path}: kept answers at {kept / anew:N1} times the rate"));
        }

        server.TellMemory("serving");
        return 0;
    }
}
