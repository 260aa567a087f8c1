using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Tests.Web.Wording;

public sealed class RoleWordsTests
{
    [Theory]
    [InlineData(Roles.Officer | Roles.Ceo, "President & CEO", "President & CEO")]
    [InlineData(Roles.Officer | Roles.Ceo, " ", "Chief Executive Officer")]
    [InlineData(Roles.Director | Roles.TenPercent, "President", "Director")]
    [InlineData(Roles.TenPercent, null, "10% owner")]
    [InlineData(Roles.None, null, "Other insider")]
    public void Lead_Roles_AreToldByTheTitleElseByTheFirst(Roles roles, string? title, string expected) => Assert.Equal(expected, RoleWords.Lead(roles, title));

    [Fact]
    public void Choices_OfForms_AreTheWordsOfQueries()
    {
        string[] words = ["ceo", "cfo", "officer", "director", "ten-percent", "other"];

        Assert.Equal(words, RoleWords.Singles.Select(choice => choice.Word));
        Assert.Equal(words, RoleWords.Plurals.Select(choice => choice.Word));
        Assert.Equal(
            ["Chief executives", "Chief financial officers", "Officers", "Directors", "10% owners", "Other insiders"], RoleWords.Plurals.Select(choice => choice.Label));
    }
}
