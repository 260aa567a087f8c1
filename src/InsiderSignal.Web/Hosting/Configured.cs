using System.Globalization;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Ingestion.Settings;
using InsiderSignal.Web.Api.Limits;
using InsiderSignal.Web.Commands;
using InsiderSignal.Web.Delivery.Options;

namespace InsiderSignal.Web.Hosting;

/// <summary>What appsettings.json, the environment and the command line say, checked as a whole: the same for every command.</summary>
internal sealed class Configured
{
    private const string LongTermAverage = "Benchmark:LongTermAverage";
    private const string Provider = "Storage:Provider";
    private const string LogLevels = "LogLevel";

    private Configured(IConfiguration configuration)
    {
        Configuration = configuration;
        Live = LiveSettings.Read(configuration);
        Api = SettingReader.Read<ApiOptions>(configuration, ApiOptions.SectionName);
        Alerts = SettingReader.Read<AlertOptions>(configuration, AlertOptions.SectionName, ["Delivery"]);
        Delivery = DeliverySettings.Read(configuration);
        Benchmark = BenchmarkIn(configuration);
        RefuseOtherProviders(configuration);
        RefuseUnknownLevels(configuration.GetSection("Logging"));
    }

    public IConfiguration Configuration { get; }

    public LiveSettings Live { get; }

    public ApiOptions Api { get; }

    public AlertOptions Alerts { get; }

    public DeliverySettings Delivery { get; }

    public Benchmark Benchmark { get; }

    /// <exception cref="UsageException">A setting is wrong.</exception>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static Configured Of(IConfiguration configuration) => new(configuration);

    /// <summary>The configuration of a command that serves nothing.</summary>
    public static Configured ForCommands(params string[] settings) => Of(Readable(() =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(settings)
            .Build()));

    /// <summary>Reads files of settings.</summary>
    /// <exception cref="UsageException">One is broken; its name and place are told.</exception>
    public static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException fault)
        {
            throw new UsageException($"{fault.Message} {fault.GetBaseException().Message}");
        }
    }

    private static Benchmark BenchmarkIn(IConfiguration configuration)
    {
        if (configuration[LongTermAverage] is not { Length: > 0 } text)
            return Benchmark.LongTermAverage;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value is not (> 0 and <= 100))
            throw new UsageException($"{LongTermAverage} is '{text}'. It must be a ratio above 0 and at most 100, such as 0.42.");
        var standard = Benchmark.LongTermAverage;
        return value == standard.Value ? standard : new Benchmark(value, $"configured ({LongTermAverage})");
    }

    private static void RefuseOtherProviders(IConfiguration configuration)
    {
        if (configuration[Provider] is { Length: > 0 } provider && !provider.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"{Provider} is '{provider}'. This version has sqlite.");
    }

    // Those of all logs, and those of one kind of log, as in Logging:Console:LogLevel.
    private static void RefuseUnknownLevels(IConfigurationSection logging)
    {
        var levels = logging.GetChildren().Select(kind => kind.GetSection(LogLevels)).Prepend(logging.GetSection(LogLevels));
        foreach (var level in levels.SelectMany(section => section.GetChildren()))
        {
            if (level.Value is { Length: > 0 } text && !Enum.TryParse<LogLevel>(text, ignoreCase: true, out _))
                throw new UsageException($"{level.Path} is '{text}'. It must be one of {string.Join(", ", Enum.GetNames<LogLevel>())}.");
        }
    }
}
