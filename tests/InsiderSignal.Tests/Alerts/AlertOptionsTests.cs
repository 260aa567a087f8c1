using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Ingestion.Settings;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

public sealed class AlertOptionsTests
{
    public static TheoryData<string, double> OutOfRange()
    {
        var data = new TheoryData<string, double>();
        foreach (var property in typeof(AlertOptions).GetProperties())
        {
            var range = property.GetCustomAttribute<RangeAttribute>()!;
            data.Add(property.Name, Convert.ToDouble(range.Minimum, CultureInfo.InvariantCulture) - 1);
            data.Add(property.Name, Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture) + 1);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Read_OutOfRange_IsRefusedInOneLineThatNamesIt(string name, double value)
    {
        var given = value.ToString(CultureInfo.InvariantCulture);

        var fault = Refusal((name, given));

        Assert.StartsWith($"Alerts:{name} is '{given}'. It must be from ", fault, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault);
    }

    // The second of each is left alone, or given, and lies nearer to the norm than it may.
    [Theory]
    [InlineData("ExtremePercentile", "20", null, null, "Alerts:ExtremeClearPercentile is 10. It must be as much as Alerts:ExtremePercentile, which is 20, or more.")]
    [InlineData("ExtremePercentile", "8", "ExtremeClearPercentile", "7.5", "Alerts:ExtremeClearPercentile is 7.5. It must be as much as Alerts:ExtremePercentile, which is 8, or more.")]
    [InlineData("YearOnYearChange", "0.04", null, null, "Alerts:YearOnYearClearChange is 0.05. It must be as much as Alerts:YearOnYearChange, which is 0.04, or less.")]
    [InlineData("SectorClearDeviations", "3", null, null, "Alerts:SectorClearDeviations is 3. It must be as much as Alerts:SectorDeviations, which is 2, or less.")]
    [InlineData("PlannedShareClearPercentile", "96", null, null, "Alerts:PlannedShareClearPercentile is 96. It must be as much as Alerts:PlannedSharePercentile, which is 95, or less.")]
    public void Read_ClearingBeyondRaising_IsRefusedInOneLineThatNamesBoth(string name, string value, string? other, string? otherValue, string words) =>
        Assert.Equal(words, other is null ? Refusal((name, value)) : Refusal((name, value), (other, otherValue!)));

    [Fact]
    public void Read_PairsThatAreEqual_AreTaken()
    {
        var options = Read(("ExtremePercentile", "10"), ("YearOnYearChange", "0.05"), ("SectorClearDeviations", "2"), ("PlannedShareClearPercentile", "95"));

        Assert.Equal((10, 0.05, 2, 95), (options.ExtremePercentile, options.YearOnYearChange, options.SectorClearDeviations, options.PlannedShareClearPercentile));
    }

    [Fact]
    public void Read_UnknownName_IsRefused() =>
        Assert.StartsWith("Alerts:Whales is no setting.", Refusal(("Whales", "1")), StringComparison.Ordinal);

    private static string Refusal(params (string Name, string Value)[] settings) => Assert.Throws<SettingException>(() => Read(settings)).Message;

    private static AlertOptions Read(params (string Name, string Value)[] settings) => SettingReader.Read<AlertOptions>(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Alerts:{setting.Name}", (string?)setting.Value))).Build(),
        AlertOptions.SectionName);
}
