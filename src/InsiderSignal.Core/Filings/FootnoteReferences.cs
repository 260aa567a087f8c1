namespace InsiderSignal.Core.Filings;

/// <summary>The footnotes that a filed value refers to.</summary>
/// <param name="Ids">Their identifiers in the order filed, separated by one space (<c>"F1 F3"</c>); null for none.</param>
public readonly record struct FootnoteReferences(string? Ids)
{
    /// <summary>True when no footnote is referred to.</summary>
    public bool IsEmpty => Ids is null;

    /// <summary>Whether one footnote is among them, by its identifier without regard to case.</summary>
    public bool Contains(string id)
    {
        foreach (var range in Ids.AsSpan().Split(' '))
        {
            if (Ids.AsSpan()[range].Equals(id, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
