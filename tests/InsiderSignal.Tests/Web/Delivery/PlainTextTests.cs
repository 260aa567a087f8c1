using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Tests.Web.Delivery;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("  a \t b\r\nc ", "a b c")]
    [InlineData("a\u2028b\u2029c\u0085d\0e", "a b c d e")]
    [InlineData("\u202eevil\u202c", "evil")]
    [InlineData("Käufe 𝄞 買", "Käufe 𝄞 買")]
    [InlineData("\r\n", "")]
    [InlineData("👩\u200d⚕\ufe0f 🏳\ufe0f\u200d🌈 👨🏽\u200d👩🏽", "👩\u200d⚕\ufe0f 🏳\ufe0f\u200d🌈 👨🏽\u200d👩🏽")]
    [InlineData("in\u200dvisible \u200d👩\u200d", "in visible 👩")]
    public void Line_Text_IsOneVisibleLine(string text, string expected) => Assert.Equal(expected, PlainText.Line(text));

    [Fact]
    public void Line_HalfAPair_IsReplaced() => Assert.Equal("half \ufffd", PlainText.Line("half " + "𝄞"[0]));

    [Theory]
    [InlineData("a\r\nb\r\n\r\n\r\n\r\nc\n", "a\nb\n\nc")]
    [InlineData("\n\n", "")]
    public void Paragraphs_Text_KeepsThemApart(string text, string expected) => Assert.Equal(expected, PlainText.Paragraphs(text));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a𝄞𝄞", 4, "a𝄞…")]
    public void Shortened_Text_IsCutBetweenCharacters(string text, int longest, string expected) => Assert.Equal(expected, PlainText.Shortened(text, longest));

    [Fact]
    public void Redaction_AnswerWithSecrets_HasNoneOfThem()
    {
        var redaction = new Redaction(["hunter2hunter2", "hunter2", null, "x"]);

        Assert.Equal("… is wrong, … too, and x", redaction.Line("hunter2hunter2 is wrong,\r\nHUNTER2 too, and x"));
        Assert.Equal(Redaction.Longest, redaction.Line(new string('a', 5000)).EnumerateRunes().Count());
        Assert.DoesNotContain("hunter2", redaction.Line("hun\u200bter2 hunter2"), StringComparison.Ordinal);
    }
}
