using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Screening;

public sealed class TradeQueryParserTests
{
    private static readonly Cik _apple = new(320193);

    [Fact]
    public void Parse_FormattedQuery_GivesTheSameQuery() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Queries().ToArbitrary(), query =>
        {
            var words = TradeQueryFormatter.Format(query);
            Assert.Equal(query, Parse(words));
            // What is at its default is left to it: no address names it.
            Assert.Equal(words.Given.Any(), query != new TradeQuery());
        }));

    [Fact]
    public void Parse_NothingOrBlankFields_GivesTheDefaults() =>
        Assert.Equal(new TradeQuery(), Parse(TradeQueryWords.Of(name => name.Length % 2 == 0 ? null : " ")));

    [Fact]
    public void Parse_EveryParameter_IsUnderstood()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["from"] = "2023-01-01", ["to"] = "2023-12-31", ["by"] = "Traded", ["side"] = "SALE", ["role"] = "ten-percent", ["sector"] = "Real-Estate",
            ["industry"] = "6022, 0100,6022", ["issuer"] = " aapl ", ["owner"] = "0001214156", ["planned"] = "true", ["opportunistic"] = "false", ["people"] = "true",
            ["suspect"] = "false", ["minValue"] = "$1,000,000.50", ["maxValue"] = "2.5b", ["minShare"] = "12.5%", ["flag"] = "large-planned-sale",
            ["sort"] = "-share", ["group"] = "filing", ["page"] = "7", ["pageSize"] = "1000", ["period"] = "all",
        };

        var query = Parse(TradeQueryWords.Of(words.GetValueOrDefault));

        Assert.Equal(TradeQueryWords.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal), words.Keys.Order(StringComparer.Ordinal));
        var expected = new TradeQuery
        {
            Filter = new TradeFilter
            {
                From = new DateOnly(2023, 1, 1), To = new DateOnly(2023, 12, 31), By = DateBasis.Traded, Side = TradeSide.Sale, Role = Roles.TenPercent,
                Sector = Sector.RealEstate, Sic = new SicCodes([100, 6022]), Issuer = _apple, Owner = new Cik(1214156), IsPlanned = true, IsOpportunistic = false, IsByPeople = true,
                IsSuspect = false, MinValue = 1_000_000.50m, MaxValue = 2_500_000_000m, MinShareOfHoldingE3 = 125, Flag = TradeFlag.LargePlannedSale,
            },
            Key = TradeOrderKey.ShareOfHolding, IsAscending = false, IsByFiling = true, Page = 7, PageSize = 1000,
        };
        // Dates go before a period.
        Assert.Equal(expected, query);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1000000", 1_000_000)]
    [InlineData("1,000,000", 1_000_000)]
    [InlineData("1m", 1_000_000)]
    [InlineData("$ 1m", null)]
    [InlineData("1.5K", 1_500)]
    [InlineData("1,5", null)]
    [InlineData("1,0000", null)]
    [InlineData("-5", null)]
    [InlineData("1e6", null)]
    [InlineData("NaN", null)]
    [InlineData("٣", null)]
    [InlineData("999999999999999b", null)]
    [InlineData("99999999999999999999999999999999", null)]
    public void Parse_Amount_IsReadAsPeopleTypeItOrRefused(string text, int? dollars)
    {
        var words = TradeQueryWords.Of(name => name == "minValue" ? text : null);

        if (dollars is { } expected)
            Assert.Equal(expected, Parse(words).Filter.MinValue);
        else
            Assert.False(TradeQueryParser.TryParse(words, FindIssuer, out _, out _));
    }

    [Theory]
    [InlineData("period", "31", "7, 30, 90, 365, all")]
    [InlineData("from", "01/02/2023", "yyyy-MM-dd")]
    [InlineData("to", "2023-02-29", "yyyy-MM-dd")]
    [InlineData("by", "date", "filed, traded")]
    [InlineData("side", "both", "buy, sale")]
    [InlineData("role", "ceo,cfo", "ten-percent")]
    [InlineData("sector", "tech", "technology")]
    [InlineData("industry", "28345", "four digits")]
    [InlineData("industry", "-834", "four digits")]
    [InlineData("industry", "6021,,6022", "four digits")]
    [InlineData("issuer", "NOPE", "ticker or the CIK")]
    [InlineData("owner", "Ada", "ten digits")]
    [InlineData("planned", "yes", "true, false")]
    [InlineData("opportunistic", "1", "true, false")]
    [InlineData("people", "only", "true, false")]
    [InlineData("suspect", "x", "true, false")]
    [InlineData("minValue", "much", "1,000,000")]
    [InlineData("maxValue", "1,5", "1,000,000")]
    [InlineData("minShare", "12.55", "at most one decimal")]
    [InlineData("minShare", "99999", "6553.4")]
    [InlineData("flag", "whale", "whale-buy, large-planned-sale")]
    [InlineData("sort", "price", "-filed, filed")]
    [InlineData("group", "day", "event, filing")]
    [InlineData("page", "0", "from 1")]
    [InlineData("page", "9999999999", "from 1")]
    [InlineData("pageSize", "1001", "to 1000")]
    public void TryParse_WrongWord_NamesParameterValueAndWhatIsAllowed(string parameter, string value, string allowed)
    {
        Assert.False(TradeQueryParser.TryParse(TradeQueryWords.Of(name => name == parameter ? value : null), FindIssuer, out var query, out var errors));

        Assert.Null(query);
        var error = Assert.Single(errors);
        Assert.Equal((parameter, value), (error.Parameter, error.Value));
        Assert.StartsWith($"{parameter}: '{value}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_RangesTheWrongWayRound_AreBothNamed()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["from"] = "2023-02-01", ["to"] = "2023-01-01", ["minValue"] = "2m", ["maxValue"] = "1m" };

        Assert.False(TradeQueryParser.TryParse(TradeQueryWords.Of(words.GetValueOrDefault), FindIssuer, out _, out var errors));

        Assert.Equal(["from", "minValue"], errors.Select(error => error.Parameter));
    }

    [Fact]
    public void TryParse_LongHostileWord_MessageIsALineThatHidesNothing()
    {
        var hostile = "\u202Eevil\r\nX-Header: 1\u0000" + new string('A', 10_000);

        Assert.False(TradeQueryParser.TryParse(TradeQueryWords.Of(_ => hostile), FindIssuer, out _, out var errors));

        Assert.Equal(TradeQueryWords.Parameters.Count, errors.Count);
        Assert.All(errors, error =>
        {
            Assert.InRange(error.Message.Length, 20, 400);
            Assert.DoesNotContain(error.Message, letter => char.IsControl(letter) || letter == '\u202E');
        });
    }

    [Theory]
    [InlineData(TradePeriod.Days7, "2023-03-25")]
    [InlineData(TradePeriod.All, null)]
    public void FilterIn_Period_EndsOnTheLastFiledDay(TradePeriod period, string? from)
    {
        var history = RandomFilters.History([new TradeRecord
        {
            Issuer = 1, Owner = 2, FiledDay = new DateOnly(2023, 3, 31).DayNumber, TradedDay = new DateOnly(2023, 3, 30).DayNumber, KnownFrom = 0, KnownUntil = int.MaxValue,
            Side = TradeSide.Buy, Roles = Roles.None, Sector = Sector.Energy, Sic = 1311, Rows = 1, ValueE4 = 1,
        }]);
        var first = from is null ? (DateOnly?)null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(first, new TradeQuery { Period = period }.FilterIn(history, TradePeriod.Days90).From);
        Assert.Equal(first, new TradeQuery().FilterIn(history, period).From);
        Assert.Null(new TradeQuery { Filter = new TradeFilter { To = RandomFilters.First } }.FilterIn(history, period).From);
    }

    private static Gen<TradeQuery> Queries() =>
        from filter in RandomFilters.Of(400)
        from period in RandomFilters.Maybe(Gen.Elements(Enum.GetValues<TradePeriod>()))
        from key in Gen.Elements(Enum.GetValues<TradeOrderKey>())
        from rising in Gen.Elements(true, false)
        from grouped in Gen.Elements(true, false)
        from page in Gen.Elements(1, 1, 2, 100_000)
        from size in RandomFilters.Maybe(Gen.Elements(1, 50, 1000))
        let ordered = filter with
        {
            From = filter.From < filter.To || filter.To is null ? filter.From : null,
            MinValue = filter.MinValue < filter.MaxValue || filter.MaxValue is null ? filter.MinValue : null,
        }
        select new TradeQuery
        {
            Filter = ordered,
            Period = ordered is { From: null, To: null } ? period : null,
            Key = key,
            IsAscending = rising,
            IsByFiling = grouped,
            Page = page,
            PageSize = size,
        };

    private static TradeQuery Parse(TradeQueryWords words)
    {
        Assert.True(TradeQueryParser.TryParse(words, FindIssuer, out var query, out var errors), string.Join(' ', errors.Select(error => error.Message)));
        return query;
    }

    private static Cik? FindIssuer(string tickerOrCik) =>
        tickerOrCik.Equals("AAPL", StringComparison.OrdinalIgnoreCase) ? _apple : Cik.TryParse(tickerOrCik, out var cik) ? cik : null;
}
