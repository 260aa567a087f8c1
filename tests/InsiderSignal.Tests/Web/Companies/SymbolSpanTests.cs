using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Companies;

namespace InsiderSignal.Tests.Web.Companies;

public sealed class SymbolSpanTests
{
    [Fact]
    public void Of_AChangeOfTicker_DatesEachByItsFilings() =>
        Assert.Equal(
            [new SymbolSpan("META", On(9), On(12)), new SymbolSpan("FB", On(1), On(8))],
            SymbolSpan.Of([Filed(12, "META"), Filed(11, "NONE"), Filed(9, "(NASDAQ: META)"), Filed(8, "FB"), Filed(3, null), Filed(1, "fb")]));

    private static DateOnly On(int month) => new(2022, month, 1);

    private static IssuerSymbols Filed(int month, string? symbol) => new(symbol, null, On(month), On(month), 1);
}
