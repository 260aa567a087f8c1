using InsiderSignal.Core.Filings;
using InsiderSignal.Web.Search;

namespace InsiderSignal.Tests.Web.Search;

public sealed class NameIndexTests
{
    private static readonly NameIndex _index = NameIndex.Of(
        [
            (new Cik(1), "Smith John A.", null),
            (new Cik(2), "JOHNSON SMITHSON", null),
            (new Cik(3), "Blacksmith Jo", null),
            (new Cik(4), null, null),
            (new Cik(5), "O'Hara <script>\n100%_off\u202Ecilla", "OHA"),
            (new Cik(9), "Łukasiewicz Ålund", "SMI.A"),
        ],
        new Dictionary<Cik, int> { [new Cik(2)] = 7 });

    [Theory]
    [InlineData("smith john", "1 starts, 2 starts")]
    [InlineData("JO SMI", "1 starts, 2 starts, 3 inside")]
    [InlineData("smithson smithson johnson", "2 starts")]
    [InlineData("ohn", "1 inside, 2 inside")]
    [InlineData("o'hara", "5 starts")]
    [InlineData("100%", "5 starts")]
    [InlineData("%", "")]
    [InlineData("\n", "")]
    [InlineData("z blacksmith", "")]
    [InlineData("ålund łuk", "9 starts")]
    [InlineData("john. smith* OR 1=1", "")]
    public void Having_PartsOfNames_FindsThoseWithAllOfThem(string query, string expected) =>
        Assert.Equal(expected, string.Join(", ", _index.Having(NameIndex.Words(query)).Select(found => $"{found.Entry.Cik.Value} {(found.IsAtStarts ? "starts" : "inside")}")));

    [Fact]
    public void Having_TwoNeighbours_NeverSpansTwoNames() => Assert.DoesNotContain(_index.Having(NameIndex.Words("A JOHNSON")), found => found.Entry.Cik.Value == 1);

    [Fact]
    public void Find_Ciks_GivesTheNameAsFiledAndItsTrades()
    {
        Assert.Equal(("JOHNSON SMITHSON", 7), (_index.Find(new Cik(2))!.Name, _index.Find(new Cik(2))!.Trades));
        Assert.Equal("Łukasiewicz Ålund", _index.Find(new Cik(9))!.Name);
        Assert.Null(_index.Find(new Cik(6)));
    }

    [Fact]
    public void WithSymbol_APrefix_FindsTickersThatBeginSo() => Assert.Equal([9], _index.WithSymbol("SMI").Select(entry => entry.Cik.Value));

    [Fact]
    public void Having_NoNamesAtAll_FindsNothing() =>
        Assert.Empty(NameIndex.Of([], new Dictionary<Cik, int>()).Having(NameIndex.Words("a")));
}
