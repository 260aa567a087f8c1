namespace InsiderSignal.Web.Companies;

/// <summary>Trades of so many days as the API gives them; no days for all.</summary>
public sealed record FlowAnswer(int? Days, int Buys, int Sells, double? Ratio, bool IsThin, decimal Bought, decimal Sold)
{
    public static FlowAnswer Of(FlowWindow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return new FlowAnswer(flow.Days, flow.Buys, flow.Sells, flow.Ratio, flow.IsThin, flow.Bought, flow.Sold);
    }
}
