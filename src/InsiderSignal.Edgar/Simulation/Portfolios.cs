namespace InsiderSignal.Edgar.Simulation;

/// <summary>The portfolios of all insiders, each drawn when it is first asked for.</summary>
internal sealed class Portfolios(int count, PriceWalks prices, DateOnly first, Chance chance)
{
    private static readonly string[] Natures =
        ["By Trust", "By Trust", "By Spouse", "By IRA", "By Family Trust", "By 401(k) Plan", "By LLC", "By Revocable Trust"];

    private readonly Portfolio?[] _portfolios = new Portfolio?[count];

    public Portfolio Of(Insider insider) => _portfolios[insider.Index] ??= Draw(insider, chance.Fork((ulong)insider.Index));

    private Portfolio Draw(Insider insider, Chance own)
    {
        var price = prices.On(insider.Issuer, first);
        var (median, spread) = insider.Position switch
        {
            Position.ChiefExecutive => (40_000_000.0, 1.7),
            Position.FinanceChief => (4_500_000.0, 1.1),
            Position.Officer => (3_200_000.0, 1.1),
            Position.Director => (2_000_000.0, 1.3),
            _ => (190_000_000.0, 0.9),
        };
        var portfolio = new Portfolio { Direct = Shares(own.LogNormal(median, spread) / price) };
        if (!insider.IsPerson)
            return portfolio;
        if (own.Happens(0.3))
        {
            portfolio.Nature = own.Of(Natures);
            portfolio.Indirect = Shares((double)portfolio.Direct * own.Between(0.1, 1.5));
        }

        portfolio.Options = Shares((double)portfolio.Direct * own.Between(0.3, 1.6));
        portfolio.Strike = Money.Price(price * own.Between(0.25, 0.95));
        portfolio.OptionsExpire = first.AddDays(own.Between(1500, 3300));
        portfolio.Units = Shares((double)portfolio.Direct * own.Between(0.2, 0.7));
        return portfolio;
    }

    private static decimal Shares(double number) => Math.Max(150, Math.Floor((decimal)number));
}
