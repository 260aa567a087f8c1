namespace InsiderSignal.Web.Caching;

/// <summary>One page among those that are kept whose answer is made anew each time, for it tells of what changes by itself.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class FreshAnswerAttribute : Attribute;
