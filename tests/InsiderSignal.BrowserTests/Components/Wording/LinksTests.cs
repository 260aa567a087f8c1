using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Wording;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Wording;

public sealed class LinksTests
{
    private static readonly RatioQuery _query = new() { Scope = new RatioScope(Issuer: new Cik(320193)), Window = RatioWindow.Days90, ExcludePlans = true, AsOf = new DateOnly(2026, 2, 20) };
    private static readonly RatioSeries _series = RatioEngine.Series(TradeHistory.Empty, _query, null);

    [Fact]
    public void Points_OfASeries_NameWhatItCountsAndItsDates() => Assert.Equal(
        "api/v1/ratios?scope=company%3A320193&window=90&plans=exclude&asOf=2026-02-20&from=2026-01-05&to=2026-01-06&format=csv",
        Links.Points(_series with { Points = [Point(5), Point(6)] }));

    [Fact]
    public void Points_OfNone_NameWhatIsCounted() =>
        Assert.Equal("api/v1/ratios?scope=company%3A320193&window=90&plans=exclude&asOf=2026-02-20&format=csv", Links.Points(_series));

    private static RatioPoint Point(int day) => new(new DateOnly(2026, 1, day), 1, 2, 0.5, null, null, 3);
}
