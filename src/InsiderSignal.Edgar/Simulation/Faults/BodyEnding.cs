namespace InsiderSignal.Edgar.Simulation.Faults;

/// <summary>How a body ends before all of it has come.</summary>
internal enum BodyEnding
{
    /// <summary>As if that were all.</summary>
    Short,

    /// <summary>With a broken connection.</summary>
    Break,

    /// <summary>Not at all.</summary>
    Stall,
}
