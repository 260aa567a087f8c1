using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Ratios;

public sealed class RatioQueryParserTests
{
    [Fact]
    public void Parse_FormattedQuery_GivesTheSameQuery() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(RandomRatios.Query(400).ToArbitrary(), query =>
            Assert.Equal(query, Parse(RatioQueryFormatter.Format(query)))));

    [Fact]
    public void Parse_NoWords_GivesTheDefaults() =>
        Assert.Equal(new RatioQuery(), Parse(new RatioQueryWords { Basis = " ", From = string.Empty }));

    public static TheoryData<string, RatioScope> Scopes => new()
    {
        { "market", RatioScope.Market },
        { "CEO", new RatioScope(Roles.Ceo) },
        { "cfo", new RatioScope(Roles.Cfo) },
        { "officer", new RatioScope(Roles.Officer) },
        { "director", new RatioScope(Roles.Director) },
        { "ten-percent", new RatioScope(Roles.TenPercent) },
        { "other", new RatioScope(Roles.Other) },
        { "sector:real-estate", new RatioScope(Sector: Sector.RealEstate) },
        { "industry:2834", new RatioScope(Sic: 2834) },
        { "industry:0100", new RatioScope(Sic: 100) },
        { "company:AAPL", new RatioScope(Issuer: new Cik(320193)) },
        { "company:0000320193", new RatioScope(Issuer: new Cik(320193)) },
        { "ceo@sector:technology", new RatioScope(Roles.Ceo, Sector.Technology) },
        { "company:320193 @ Director", new RatioScope(Roles.Director, Issuer: new Cik(320193)) },
    };

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Parse_Scope_IsUnderstood(string words, RatioScope scope) =>
        Assert.Equal(scope, Parse(new RatioQueryWords { Scope = words }).Scope);

    [Fact]
    public void Parse_EveryParameter_IsUnderstood()
    {
        var words = new RatioQueryWords
        {
            Basis = "Insiders",
            Window = "quarter",
            Plans = "exclude",
            Owners = "people",
            Decisions = "opportunistic",
            By = "traded",
            AsOf = "2024-02-29",
            From = "2023-01-01",
            To = "2023-12-31",
        };

        var expected = new RatioQuery
        {
            Basis = RatioBasis.Insiders,
            Window = RatioWindow.Quarter,
            ExcludePlans = true,
            PeopleOnly = true,
            OpportunisticOnly = true,
            By = DateBasis.Traded,
            AsOf = new DateOnly(2024, 2, 29),
            From = new DateOnly(2023, 1, 1),
            To = new DateOnly(2023, 12, 31),
        };
        Assert.Equal(expected, Parse(words));
    }

    [Theory]
    [InlineData("scope", "everyone", "sector:<slug>")]
    [InlineData("scope", "sector:tech", "technology")]
    [InlineData("scope", "industry:28345", "four digits")]
    [InlineData("scope", "company:NOPE", "a ticker or a CIK")]
    [InlineData("scope", "company:", "a ticker or a CIK")]
    [InlineData("scope", "company:999999999", "of a company that is stored")]
    [InlineData("scope", "ceo@cfo", "More than one role")]
    [InlineData("scope", "market@ceo", "ten-percent")]
    [InlineData("scope", "ceo@", "ten-percent")]
    [InlineData("basis", "rows", "trades, transactions, insiders, companies, dollars")]
    [InlineData("window", "31", "7, 30, 90, 180, 365, week, month, quarter")]
    [InlineData("plans", "none", "all, exclude")]
    [InlineData("owners", "funds", "all, people")]
    [InlineData("decisions", "routine", "all, opportunistic")]
    [InlineData("by", "date", "filed, traded")]
    [InlineData("as-of", "2023-02-29", "yyyy-MM-dd")]
    [InlineData("from", "01/02/2023", "yyyy-MM-dd")]
    [InlineData("to", "yesterday", "yyyy-MM-dd")]
    public void TryParse_WrongWord_NamesParameterValueAndWhatIsAllowed(string parameter, string value, string allowed)
    {
        var words = new RatioQueryWords
        {
            Scope = Given("scope"),
            Basis = Given("basis"),
            Window = Given("window"),
            Plans = Given("plans"),
            Owners = Given("owners"),
            Decisions = Given("decisions"),
            By = Given("by"),
            AsOf = Given("as-of"),
            From = Given("from"),
            To = Given("to"),
        };

        Assert.False(RatioQueryParser.TryParse(words, FindIssuer, out var query, out var errors));

        Assert.Null(query);
        var error = Assert.Single(errors);
        Assert.Equal((parameter, value), (error.Parameter, error.Value));
        Assert.StartsWith($"{parameter}: '{value}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);

        string? Given(string name) => name == parameter ? value : null;
    }

    [Fact]
    public void TryParse_SeveralWrongWords_NamesThemAll()
    {
        var words = new RatioQueryWords { Basis = "rows", Window = "31", From = "2023-02-01", To = "2023-01-01" };

        Assert.False(RatioQueryParser.TryParse(words, FindIssuer, out _, out var errors));

        Assert.Equal(["basis", "window", "from"], errors.Select(error => error.Parameter));
    }

    [Fact]
    public void Format_SeveralRoles_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RatioScopeWords.Format(new RatioScope(Roles.Ceo | Roles.Cfo)));

    private static RatioQuery Parse(RatioQueryWords words)
    {
        Assert.True(RatioQueryParser.TryParse(words, FindIssuer, out var query, out var errors), string.Join(' ', errors.Select(error => error.Message)));
        return query;
    }

    /// <summary>Apple, and every company but the one with the highest CIK.</summary>
    private static Cik? FindIssuer(string tickerOrCik) =>
        tickerOrCik == "AAPL" ? new Cik(320193) : Cik.TryParse(tickerOrCik, out var cik) && cik.Value != 999_999_999 ? cik : null;
}
