namespace InsiderSignal.Edgar.Simulation;

/// <summary>A filing agent, with the habits of its software.</summary>
/// <param name="Prefix">The first ten digits of its accession numbers.</param>
/// <param name="FileName">What it calls the document.</param>
/// <param name="Description">How it describes the document; {0} stands for the form.</param>
/// <param name="Words">Whether its documents say true and false for 1 and 0.</param>
/// <param name="IsSpacious">Whether its documents have empty lines between their parts.</param>
internal sealed record FilerAgent(long Prefix, string FileName, string Description, bool Words, bool IsSpacious)
{
    public static readonly IReadOnlyList<FilerAgent> All =
    [
        new(9_990_001, "wf-form4_{0}.xml", "FORM {0}", Words: false, IsSpacious: true),
        new(9_990_002, "doc4.xml", "FORM {0} SUBMISSION", Words: false, IsSpacious: true),
        new(9_990_003, "form4.xml", "PRIMARY DOCUMENT", Words: false, IsSpacious: false),
        new(9_990_004, "ownership.xml", "OWNERSHIP DOCUMENT", Words: true, IsSpacious: false),
    ];

    private static readonly double[] Totals = [0.33, 0.60, 0.87, 1.0];

    public static int Draw(Chance chance) => chance.Weighted(Totals);
}
