namespace InsiderSignal.Web.Api.Documentation;

/// <summary>What a parameter of one endpoint means, where <see cref="ParameterNotes"/> does not say it or means something else by its name.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ParameterNoteAttribute(string name, string description, string? example = null) : Attribute
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>A value as it stands in an address; null for none.</summary>
    public string? Example { get; } = example;
}
