using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Dashboard;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Doe Jane", "Doe Jane")]
    [InlineData("\u202EenaJ eoD\u202C", "enaJ eoD")]
    [InlineData("\u200F\u2067", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void Shown_AnyName_TurnsNoOtherText(string? filed, string? shown) => Assert.Equal(shown, Names.Shown(filed));

    [Fact]
    public void Shown_LongName_IsCutBetweenLetters()
    {
        var shown = Names.Shown(new string('a', 149) + "😀" + new string('b', 9_000))!;

        Assert.Equal(new string('a', 149) + "…", shown);
    }
}
