using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Web.Api.Limits;
using InsiderSignal.Web.Delivery.Options;

namespace InsiderSignal.Tests.Docs;

/// <summary>docs/configuration.md names every setting of the options classes with its default and its range, and no other.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly (string Section, object Defaults)[] Options =
    [
        (EdgarOptions.SectionName, new EdgarOptions()), (IngestionOptions.SectionName, new IngestionOptions()), (ApiOptions.SectionName, new ApiOptions()),
        (AlertOptions.SectionName, new AlertOptions()),
        (DeliveryOptions.SectionName, new DeliveryOptions()), (WebhookOptions.SectionName, new WebhookOptions()), (EmailOptions.SectionName, new EmailOptions()),
    ];

    public static TheoryData<string> Settings() =>
        [.. Options.SelectMany(options => options.Defaults.GetType().GetProperties().Where(property => property.CanWrite).Select(property => $"{options.Section}:{property.Name}"))];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Page_Setting_IsThereWithItsDefaultAndRange(string setting)
    {
        var (section, name) = (setting[..setting.LastIndexOf(':')], setting[(setting.LastIndexOf(':') + 1)..]);
        var defaults = Options.Single(options => options.Section == section).Defaults;
        var property = defaults.GetType().GetProperty(name)!;
        var row = Assert.Single(Rows(), row => row[0] == $"`{setting}`");

        Assert.Equal(Shown(property.GetValue(defaults)), row[1].Trim('`'));
        if (property.GetCustomAttribute<RangeAttribute>() is { } range && (range.OperandType == typeof(int) || range.OperandType == typeof(double)))
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{range.Minimum} to {range.Maximum}"), row[2]);
    }

    [Fact]
    public void Page_RowsOfTheseSections_AreSettings() =>
        Assert.Empty(Rows().Select(row => row[0].Trim('`')).Where(name => Options.Any(options => name.StartsWith(options.Section + ":", StringComparison.Ordinal))).Except(Settings().Select(row => row.Data)));

    private static string Shown(object? value) => value switch
    {
        null => "none",
        bool or Enum => $"{value}".ToLowerInvariant(),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static IEnumerable<string[]> Rows([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/configuration.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "));
}
