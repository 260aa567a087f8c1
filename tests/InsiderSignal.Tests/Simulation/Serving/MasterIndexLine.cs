using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Tests.Simulation.Serving;

/// <summary>A line of a master index, read by its bars.</summary>
internal sealed record MasterIndexLine(int Cik, string Name, string Form, string Filed, string Path)
{
    public bool IsOwnership => OwnershipForms.Parse(Form) is not null;

    public static IReadOnlyList<MasterIndexLine> Read(string index) =>
    [
        .. index.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(line => !line.StartsWith("-----", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split('|'))
            .Select(parts => new MasterIndexLine(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], parts[2], parts[3], parts[4])),
    ];
}
