namespace InsiderSignal.Web.Api.Parameters;

/// <summary>
/// The query parameters that a page or an endpoint takes. Whatever else an address has is refused, for a misspelt parameter must
/// not give the answer to another question; what there is to be described is said by it too.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal class KnownParametersAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names => names;

    /// <summary>Those that may be given several times, for they are lists.</summary>
    public string[] Lists { get; init; } = [];
}
