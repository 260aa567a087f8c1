using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Ratios;
using Xunit;

namespace InsiderSignal.Tests.Ratios;

public sealed class RatioEnginePropertyTests
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(1500);

    [Fact]
    public void Series_AnyHistoryAndQuery_EqualsTheDefinitionsCountedWindowByWindow()
    {
        var cases =
            from length in RandomRatios.Length
            from records in RandomRatios.Records(length)
            from query in RandomRatios.Query(length)
            from benchmark in Gen.Elements(null, Benchmark.LongTermAverage)
            select (records, query, benchmark);

        Check.One(_config, Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var (records, query, benchmark) = input;
            var expected = new NaiveRatios(records, query, benchmark).Series();
            SeriesComparison.AssertSame(expected, RatioEngine.Series(Histories.Of(records), query, benchmark));
        }));
    }
}
