using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Comparison;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Comparison;

public sealed class ComparisonQueryTests
{
    [Fact]
    public void Parse_Nothing_ComparesWithAndWithoutPlans()
    {
        var query = Parse()!;

        Assert.Equal([new RatioQuery(), new RatioQuery { ExcludePlans = true }], query.Lines);
        Assert.Equal("compare?line=scope:market&line=scope:market,plans:exclude", query.Address);
    }

    [Fact]
    public void Parse_LineWithEveryPart_IsThatDefinition()
    {
        var line = Assert.Single(Parse(("line", "Scope:CEO@sector:energy, basis:dollars,window:quarter,plans:exclude,owners:people,decisions:opportunistic,by:traded,as-of:2025-06-30"))!.Lines);

        Assert.Equal(
            new RatioQuery
            {
                Scope = new RatioScope(Roles.Ceo, Core.Sectors.Sector.Energy),
                Basis = RatioBasis.Dollars,
                Window = RatioWindow.Quarter,
                ExcludePlans = true,
                PeopleOnly = true,
                OpportunisticOnly = true,
                By = DateBasis.Traded,
                AsOf = new DateOnly(2025, 6, 30),
            },
            line);
    }

    [Fact]
    public void Address_OfEveryOption_IsReadAsTheSame()
    {
        var lines =
            from basis in LineFields.Bases
            from window in LineFields.Windows
            from plans in LineFields.Plans
            select (NewLine: new[] { ("basis", basis.Word), ("window", window.Word), ("plans", plans.Word), ("owners", "people"), ("decisions", "opportunistic"), ("by", "traded"), ("company", "320193") }, basis);
        foreach (var (fields, _) in lines)
        {
            var query = Parse([.. fields, ("range", "5y")])!;

            var again = Parse([.. query.Address.Split('?')[1].Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))])!;
            Assert.Equal(query.Lines, again.Lines);
            Assert.Equal(TrendRange.FiveYears, again.Range);
            Assert.All(query.Address.Split('?')[1], letter => Assert.True(char.IsAsciiLetterOrDigit(letter) || "=&:,@-".Contains(letter, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Parse_FieldsOfTheForm_AddALine()
    {
        var query = Parse(("line", "scope:cfo"), ("role", "ceo"), ("sector", "technology"), ("company", ""), ("basis", "trades"))!;

        Assert.Equal([new RatioScope(Roles.Cfo), new RatioScope(Roles.Ceo, Core.Sectors.Sector.Technology)], query.Lines.Select(line => line.Scope));
    }

    [Fact]
    public void Parse_LineGivenTwice_IsOneLine() =>
        Assert.Single(Parse(("line", "scope:ceo"), ("line", "scope:CEO,plans:all"))!.Lines);

    [Fact]
    public void Parse_SixLines_AreTheMost()
    {
        (string, string)[] six = [.. new[] { "7", "30", "90", "180", "365", "week" }.Select(window => ("line", "window:" + window))];

        Assert.Equal(6, Parse(six)!.Lines.Count);
        Assert.Contains("6 at most", Assert.Single(Problems([.. six, ("line", "window:month")])), StringComparison.Ordinal);
        Assert.Contains("6 at most", Assert.Single(Problems([.. six, ("window", "month")])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line", "scope:gold", "Line 1: scope: 'gold'")]
    [InlineData("line", "ceo", "'ceo' is no part of a line")]
    [InlineData("line", "plans:exclude,plans:all", "plans is given twice")]
    [InlineData("line", "from:2025-01-01", "'from:2025-01-01' is no part of a line")]
    [InlineData("line", "as-of:yesterday", "as-of: 'yesterday' is not a date")]
    [InlineData("line", "<script>alert(1)</script>", "'<script>alert(1)</script>' is no part of a line")]
    [InlineData("basis", "feelings", "The new line: basis: 'feelings'")]
    [InlineData("company", "@", "The new line: scope:")]
    [InlineData("range", "2y", "range: '2y' is not understood")]
    public void Parse_NotUnderstood_SaysWhat(string name, string value, string problem) =>
        Assert.Contains(problem, Assert.Single(Problems((name, value))), StringComparison.Ordinal);

    [Theory]
    [InlineData("line")]
    [InlineData("company")]
    [InlineData("range")]
    public void Parse_HostileText_IsCutAndSteersNothing(string name)
    {
        var problem = Assert.Single(Problems((name, "\u202Egold\u0000\u200F" + new string('x', 10_000))));

        Assert.InRange(problem.Length, 1, 800);
        Assert.DoesNotContain(problem, letter => char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format);
    }

    [Fact]
    public void Without_ALine_KeepsTheOthers() =>
        Assert.Equal("compare?line=scope:ceo&range=all", (Parse(("line", "scope:cfo"), ("line", "scope:ceo"), ("range", "all"))! is var query ? query.Without(query.Lines[0]) : null)!.Address);

    private static ComparisonQuery? Parse(params (string Name, string Value)[] parameters) => Parse(out _, parameters);

    private static IReadOnlyList<string> Problems(params (string Name, string Value)[] parameters)
    {
        Assert.Null(Parse(out var problems, parameters));
        return problems;
    }

    private static ComparisonQuery? Parse(out IReadOnlyList<string> problems, (string Name, string Value)[] parameters) =>
        ComparisonQuery.Parse(name => parameters.Where(parameter => parameter.Name == name).Select(parameter => parameter.Value), typed => typed == "320193" ? new Cik(320193) : null, out problems);
}
