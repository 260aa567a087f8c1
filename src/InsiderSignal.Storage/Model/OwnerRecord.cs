using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>A reporting owner with its newest name, and the filing that gave it.</summary>
public sealed class OwnerRecord
{
    public Cik Cik { get; set; }

    public string? Name { get; set; }

    public DateOnly NamedOn { get; set; }

    public AccessionNumber NamedBy { get; set; }
}
