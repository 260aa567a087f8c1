using InsiderSignal.Web.Api.Parameters;

namespace InsiderSignal.Web.Plans;

/// <summary>The parameters of a question for plans.</summary>
internal sealed class PlanParametersAttribute() : KnownParametersAttribute(PlanQuery.Parameters);
