using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using InsiderSignal.Web.Comparison;
using InsiderSignal.Web.Components.Charts;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Charts;

/// <summary>The colours of lines are read as text, too: enough contrast in both themes, and never colour alone.</summary>
public sealed partial class LineStyleTests
{
    private const double TextContrast = 4.5;

    [Fact]
    public void All_AreAsManyAsThereCanBeLines_EachWithItsDashes()
    {
        Assert.Equal(ComparisonQuery.MostLines, LineStyle.All.Count);
        Assert.Equal(LineStyle.All.Count, LineStyle.All.Select(style => style.Dashes).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(LineStyle.All.Count, LineStyle.All.Select(style => style.Color).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void All_OnPaper_CanBeReadAsText(string theme)
    {
        var tokens = Tokens(theme);
        foreach (var style in LineStyle.All)
            Assert.True(Contrast(tokens[style.Color], tokens["--paper"]) >= TextContrast, $"{style.Color} {theme}");
    }

    // As those see who lack the cones for red or for green (Machado, Oliveira and Fernandes 2009, severity 1).
    [Theory]
    [InlineData("light", 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998)]
    [InlineData("dark", 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998)]
    [InlineData("light", 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881)]
    [InlineData("dark", 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881)]
    public void FirstThree_WithoutRedOrGreen_StayApart(string theme, params double[] matrix)
    {
        var tokens = Tokens(theme);
        var seen = LineStyle.All.Take(3).Select(style => Seen(tokens[style.Color], matrix)).ToList();
        for (var i = 0; i < seen.Count; i++)
        {
            for (var j = 0; j < i; j++)
                Assert.True(Math.Sqrt(seen[i].Zip(seen[j], (a, b) => (a - b) * (a - b)).Sum()) > 0.1, $"{LineStyle.All[i].Color} and {LineStyle.All[j].Color}, {theme}");
        }
    }

    private static double[] Seen(double[] colour, double[] matrix) =>
        [.. Enumerable.Range(0, 3).Select(row => Math.Clamp(Enumerable.Range(0, 3).Sum(column => matrix[(3 * row) + column] * colour[column]), 0, 1))];

    private static double Contrast(double[] first, double[] second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(double[] linear) => (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);

    /// <summary>The tokens of a theme as linear parts of red, green and blue.</summary>
    private static Dictionary<string, double[]> Tokens(string theme, [CallerFilePath] string here = "") =>
        Token().Matches(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/InsiderSignal.Web/wwwroot/css/tokens.css")))
            .ToDictionary(match => match.Groups["name"].Value, match => Linear(match.Groups[theme].Value), StringComparer.Ordinal);

    private static double[] Linear(string hex) =>
        [.. Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];

    [GeneratedRegex("(?<name>--[a-z0-9-]+): light-dark\\(#(?<light>[0-9a-f]{6}), #(?<dark>[0-9a-f]{6})\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
