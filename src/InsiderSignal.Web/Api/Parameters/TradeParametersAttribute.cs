using InsiderSignal.Core.Screening;

namespace InsiderSignal.Web.Api.Parameters;

/// <summary>The parameters of a question for trades.</summary>
internal sealed class TradeParametersAttribute() : KnownParametersAttribute([.. TradeQueryWords.Parameters.Select(parameter => parameter.Name)]);
