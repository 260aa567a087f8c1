using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Filings;

/// <summary>Owners with the words of their titles that decided what they are.</summary>
internal static class FilingOwners
{
    private static readonly Roles[] All = [Roles.Ceo, Roles.Cfo, Roles.Officer, Roles.Director, Roles.TenPercent, Roles.Other];

    public static FilingOwner Of(FilingOwnerRecord owner, FilingRecord filing)
    {
        var reading = RoleClassifier.Classify(
            new ReportingOwner
            {
                Cik = owner.Cik,
                Name = owner.Name,
                IsDirector = owner.IsDirector,
                IsOfficer = owner.IsOfficer,
                IsTenPercentOwner = owner.IsTenPercentOwner,
                IsOther = owner.IsOther,
                OfficerTitle = owner.OfficerTitle,
                OtherText = owner.OtherText,
            },
            new Issuer(filing.IssuerCik, filing.IssuerName, filing.IssuerSymbol, filing.IssuerForeignSymbol));
        return new FilingOwner
        {
            Cik = owner.Cik,
            Name = Names.OfOwner(owner.Name, owner.Cik),
            IsDirector = owner.IsDirector,
            IsOfficer = owner.IsOfficer,
            IsTenPercentOwner = owner.IsTenPercentOwner,
            IsOther = owner.IsOther,
            OfficerTitle = owner.OfficerTitle,
            OtherText = owner.OtherText,
            Roles = [.. All.Where(role => (reading.Roles & role) != Roles.None)],
            Decided = [.. Decided(reading)],
        };
    }

    private static IEnumerable<string> Decided(RoleReading reading)
    {
        if (Evidence(reading.Ceo, "Chief executive") is { } ceo)
            yield return ceo;
        if (Evidence(reading.Cfo, "Chief financial officer") is { } cfo)
            yield return cfo;
    }

    private static string? Evidence(OfficeEvidence? evidence, string office) => evidence switch
    {
        null => null,
        { Holds: true } => $"{office} of the issuer, for the title says “{Names.Shown(evidence.Mention)}”.",
        _ => $"Not {char.ToLowerInvariant(office[0])}{office[1..]} of the issuer: beside “{Names.Shown(evidence.Mention)}” the title says “{Names.Shown(evidence.Against)}”.",
    };
}
