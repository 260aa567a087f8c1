using InsiderSignal.Web.Api.Parameters;

namespace InsiderSignal.Web.Alerts;

/// <summary>The parameters of a question for the alerts that stand.</summary>
internal sealed class AlertParametersAttribute() : KnownParametersAttribute(AlertQuery.Filters);
