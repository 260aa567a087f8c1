using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Plans;

public sealed class PlanLedgerTests
{
    [Fact]
    public void Of_TradesOfTwoPlans_AddUpEach()
    {
        var plans = PlanLedger.Of([Trade("2023-06-20", shares: 30, value: 300), Trade("2023-06-01", shares: 10, value: 100), Trade("2023-06-10", adopted: "2022-12-01", shares: 5, value: 50)]);

        Assert.Equal(
            [("2022-12-01", 1, 5m, 50m, 191), ("2023-03-01", 2, 40m, 400m, 92)],
            plans.Select(plan => (plan.AdoptedOn.ToString("O"), plan.Trades.Count, plan.Shares, plan.Value, plan.CoolingOffDays)));
        Assert.Equal((new DateOnly(2023, 6, 1), new DateOnly(2023, 6, 20)), (plans[1].FirstTradedOn, plans[1].LastTradedOn));
    }

    [Fact]
    public void Of_OtherOwnerOrIssuer_IsAnotherPlan() =>
        Assert.Equal(3, PlanLedger.Of([Trade("2023-06-01"), Trade("2023-06-01", owner: 8), Trade("2023-06-01", issuer: 2)]).Count);

    [Fact]
    public void Of_AnyOrder_IsTheSame()
    {
        PlanTrade[] trades = [Trade("2023-06-01"), Trade("2023-06-02", number: 2), Trade("2023-06-02", number: 3), Trade("2023-06-01", owner: 8)];

        var turned = PlanLedger.Of(trades.Reverse());

        Assert.Equal(PlanLedger.Of(trades).SelectMany(plan => plan.Trades), turned.SelectMany(plan => plan.Trades));
    }

    // 1 March 2023 and 90 days are 30 May 2023.
    [Theory]
    [InlineData("2023-03-01", "2023-05-29", Roles.Officer, PlanFlags.ShortCoolingOff)]
    [InlineData("2023-03-01", "2023-05-30", Roles.Officer, PlanFlags.None)]
    [InlineData("2023-02-27", "2023-03-01", Roles.Director, PlanFlags.ShortCoolingOff)]
    [InlineData("2023-02-26", "2023-03-01", Roles.Director, PlanFlags.None)]
    [InlineData("2023-03-01", "2023-03-02", Roles.TenPercent, PlanFlags.None)]
    [InlineData("2023-03-01", "2023-03-02", Roles.TenPercent | Roles.Director, PlanFlags.ShortCoolingOff)]
    public void Of_FirstTrade_DecidesTheCoolingOff(string adopted, string traded, Roles roles, PlanFlags expected)
    {
        var plan = Assert.Single(PlanLedger.Of([Trade("2023-12-01", adopted: adopted, roles: roles), Trade(traded, adopted: adopted, roles: roles)]));

        Assert.Equal(expected, plan.Flags);
    }

    [Fact]
    public void Of_TradesOfOneDay_AreASingleTrade()
    {
        Assert.Equal(PlanFlags.SingleTrade, Assert.Single(PlanLedger.Of([Trade("2023-06-01")])).Flags);
        Assert.Equal(PlanFlags.SingleTrade, Assert.Single(PlanLedger.Of([Trade("2023-06-01"), Trade("2023-06-01", number: 2)])).Flags);
        Assert.Equal(PlanFlags.None, Assert.Single(PlanLedger.Of([Trade("2023-06-01"), Trade("2023-06-02")])).Flags);
    }

    private static PlanTrade Trade(
        string traded, string adopted = "2023-03-01", int owner = 7, int issuer = 1, decimal shares = 1, decimal value = 10, Roles roles = Roles.Officer, long number = 1) => new()
        {
            Event = new TradeEventId(new AccessionNumber(number), 1),
            Issuer = new Cik(issuer),
            Owner = new Cik(owner),
            Roles = roles,
            AdoptedOn = DateOnly.Parse(adopted),
            TradedOn = DateOnly.Parse(traded),
            FiledOn = DateOnly.Parse(traded).AddDays(2),
            Side = TradeSide.Sale,
            Shares = shares,
            Value = value,
        };
}
