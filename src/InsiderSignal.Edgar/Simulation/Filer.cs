using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A filer with the owner block by which its forms name it.</summary>
internal sealed record Filer(Party Party, ReportingOwner Owner)
{
    /// <summary>A holder of more than ten percent and nothing else.</summary>
    public static Filer Holder(Party party) => new(party, new ReportingOwner
    {
        Cik = party.Cik,
        Name = party.Name,
        Address = party.Address,
        IsDirector = false,
        IsOfficer = false,
        IsTenPercentOwner = true,
        IsOther = false,
    });
}
