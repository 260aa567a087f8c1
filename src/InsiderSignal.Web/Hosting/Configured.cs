using System.Globalization;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Commands;

namespace InsiderSignal.Web.Hosting;

/// <summary>What commands take from appsettings.json and the environment, checked.</summary>
internal static class Configured
{
    private const string LongTermAverage = "Benchmark:LongTermAverage";

    public static IConfiguration ForCommands(params string[] settings) =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(settings)
            .Build();

    /// <exception cref="UsageException">The setting is no ratio above zero.</exception>
    public static Benchmark Benchmark(IConfiguration configuration)
    {
        if (configuration[LongTermAverage] is not { Length: > 0 } text)
            return Core.Ratios.Benchmark.LongTermAverage;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value is not (> 0 and <= 100))
            throw new UsageException($"{LongTermAverage} is '{text}'. It must be a ratio above 0 and at most 100, such as 0.42.");
        var standard = Core.Ratios.Benchmark.LongTermAverage;
        return value == standard.Value ? standard : new Benchmark(value, $"configured ({LongTermAverage})");
    }
}
