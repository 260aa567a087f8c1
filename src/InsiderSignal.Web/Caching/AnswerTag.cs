namespace InsiderSignal.Web.Caching;

/// <summary>The edition that a request is answered from, where its answer may be kept.</summary>
internal sealed record AnswerTag(string Edition);
