using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// Reads an owner's roles at the issuer from the boxes and the title of an ownership form. Chief executive and chief financial
/// officer are those of the issuer, not of a division, region or subsidiary, nor former ones, deputies or advisers.
/// The title in its box decides: "See Remarks" names no office, since remarks are prose that may speak of several people.
/// </summary>
public static class RoleClassifier
{
    /// <summary>The roles of all owners of a filing, taken together.</summary>
    /// <param name="document">The filing's document.</param>
    public static Roles Classify(OwnershipDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var roles = Roles.None;
        foreach (var owner in document.Owners)
            roles |= Classify(owner, document).Roles;
        return roles;
    }

    /// <summary>The roles of one owner, with the words that decided.</summary>
    /// <param name="owner">One of the document's owners.</param>
    /// <param name="document">The filing's document: it names the issuer.</param>
    public static RoleReading Classify(ReportingOwner owner, OwnershipDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Classify(owner, document.Issuer);
    }

    /// <summary>The roles of one owner, with the words that decided.</summary>
    /// <param name="owner">An owner of a filing.</param>
    /// <param name="issuer">The issuer as the filing names it.</param>
    public static RoleReading Classify(ReportingOwner owner, Issuer issuer)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(issuer);
        var roles = Roles.None;
        if (owner.IsOfficer == true)
            roles |= Roles.Officer;
        if (owner.IsDirector == true)
            roles |= Roles.Director;
        if (owner.IsTenPercentOwner == true)
            roles |= Roles.TenPercent;
        if (owner.IsOther == true)
            roles |= Roles.Other;

        // A title says what its owner is only for those who are officers or directors: others write who they are related to.
        if (!roles.IncludePeople() || string.IsNullOrWhiteSpace(owner.OfficerTitle))
            return new RoleReading(roles, null, null);

        var ceo = OfficeJudge.Judge(owner.OfficerTitle, ChiefOffice.Executive, issuer);
        var cfo = OfficeJudge.Judge(owner.OfficerTitle, ChiefOffice.Financial, issuer);
        if (ceo is { Holds: true })
            roles |= Roles.Ceo | Roles.Officer;
        if (cfo is { Holds: true })
            roles |= Roles.Cfo | Roles.Officer;
        return new RoleReading(roles, ceo, cfo);
    }
}
