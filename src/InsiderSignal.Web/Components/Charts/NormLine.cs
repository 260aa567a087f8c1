using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>A level that the ratio is held against.</summary>
public sealed record NormLine(string Name, double Value)
{
    public string Label => $"{Name} {Figures.Ratio(Value)}";
}
