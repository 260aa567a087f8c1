using InsiderSignal.Web.Api.Parameters;

namespace InsiderSignal.Web.Clusters;

/// <summary>The parameters of a question for clusters.</summary>
internal sealed class ClusterParametersAttribute() : KnownParametersAttribute(ClusterQuery.Parameters);
