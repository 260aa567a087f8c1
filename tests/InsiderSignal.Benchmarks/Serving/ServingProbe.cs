using System.Diagnostics;
using System.Globalization;

namespace InsiderSignal.Benchmarks.Serving;

/// <summary>Starts the program on a store and looks at it from outside: when it answers, when it is ready, what its first page costs, how much memory it takes.</summary>
internal static class ServingProbe
{
    public static int Run(string program, string store)
    {
        using (var server = new ServedProgram(program, store))
        {
            Tell("/healthz answers after", server.WaitFor("healthz"));
            Tell("/readyz answers after", server.WaitUntilReady());
            server.TellMemory("loaded");
            var first = Stopwatch.StartNew();
            using (server.Client.GetAsync("").GetAwaiter().GetResult())
                Tell("the first overview takes", first.Elapsed);
        }

        return PagesBenchmark.Run([program, store, "", "sectors/technology"]);
    }

    private static void Tell(string what, TimeSpan time) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {time.TotalSeconds:N2} s"));
}
