namespace InsiderSignal.Web.Api.Documentation;

/// <summary>A call of an endpoint worth trying.</summary>
/// <param name="query">What follows the path, from the question mark on; empty for nothing. A path's parameters are taken from the newest trade.</param>
/// <param name="words">What it answers.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ApiExampleAttribute(string query, string words) : Attribute
{
    public string Query { get; } = query;

    public string Words { get; } = words;
}
