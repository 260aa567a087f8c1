namespace InsiderSignal.Edgar.Simulation.DataSets;

/// <summary>Something that a filing states, on its way into a table.</summary>
/// <param name="Filing">The filing.</param>
/// <param name="Part">What it states.</param>
/// <param name="Key">The table's own key of the row; it grows from line to line of the form.</param>
internal readonly record struct Stated<T>(SimulatedFiling Filing, T Part, int Key)
{
    public string Accession => Filing.Accession.ToString();
}
