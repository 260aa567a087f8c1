using InsiderSignal.Web.Api.Parameters;

namespace InsiderSignal.Web.Comparison;

/// <summary>The parameters of a comparison: its lines and range, and the fields of the form that adds a line.</summary>
internal sealed class ComparisonParametersAttribute : KnownParametersAttribute
{
    public ComparisonParametersAttribute()
        : base([ComparisonQuery.LineParameter, ComparisonQuery.RangeParameter, .. NewLine.Fields]) => Lists = [ComparisonQuery.LineParameter];
}
