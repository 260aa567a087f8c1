using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class RoleClassifierTests
{
    private static RoleReading Read(string? title, string issuer = "Acme Widgets Inc", string symbol = "ACME", bool isOfficer = true, bool isDirector = false, string? remarks = null)
    {
        var owner = new ReportingOwner { Cik = new Cik(1), IsOfficer = isOfficer, IsDirector = isDirector, IsTenPercentOwner = !isOfficer && !isDirector, OfficerTitle = title };
        var document = new FilingDraft { Issuer = new Issuer(new Cik(42), issuer, symbol, null), Owners = [owner], Remarks = remarks }.Document();
        return RoleClassifier.Classify(owner, document);
    }

    [Theory]
    [InlineData("CEO")]
    [InlineData("C.E.O. & Chairman")]
    [InlineData("Chief Executive Officer")]
    [InlineData("CHIEF EXECUTIVE OFFIC")]
    [InlineData("Chief Exec Officer")]
    [InlineData("Chief Exec. Ofcr")]
    [InlineData("CHIEF EXECUTVE OFFICER")]
    [InlineData("Cheif Executive Officer")]
    [InlineData("Chief Executive")]
    [InlineData("Chief Executive Officer (CEO)")]
    [InlineData("CHIEF EXECUTIVE OFFICER(1)")]
    [InlineData("Pres. & CEO")]
    [InlineData("Pres.&CEO")]
    [InlineData("President &amp; CEO")]
    [InlineData("President/CEO/Chairman")]
    [InlineData("President CEO and Chairman of")]
    [InlineData("Chairman, President & CEO")]
    [InlineData("Chairman & Chief Executive Off")]
    [InlineData("Chairman, President & Chief Ex")]
    [InlineData("Chairman of Bd., Pres. & CEO")]
    [InlineData("CEO and Co-CIO")]
    [InlineData("CEO and Chief Investment Offic")]
    [InlineData("CEO & Chief Technology Officer")]
    [InlineData("CEO and Chief Architect")]
    [InlineData("CEO, COB, President")]
    [InlineData("Co-CEO")]
    [InlineData("Co-CEO, Co-Founder")]
    [InlineData("CO-FOUNDER CO-CEO CO-PRESIDENT")]
    [InlineData("Vice-Chairman & CEO")]
    [InlineData("Interim CEO")]
    [InlineData("Acting Chief Executive Officer")]
    [InlineData("President; Interim CEO")]
    [InlineData("Interim CEO & General Counsel")]
    [InlineData("Principal Executive Officer")]
    [InlineData("President and PEO")]
    [InlineData("Group CEO")]
    [InlineData("Global Chief Exec. Officer")]
    [InlineData("CEO, Managing Director")]
    [InlineData("CEO - See Remarks")]
    [InlineData("Pres/CEO/Dir of Company & Bank")]
    [InlineData("CEO of Acme Widgets")]
    [InlineData("ACME President and CEO")]
    [InlineData("President & CEO, Acme Widgets")]
    public void Classify_ChiefExecutiveOfTheIssuer_IsCeo(string title)
    {
        var reading = Read(title);

        Assert.Equal(Roles.Ceo, reading.Roles & Roles.Ceo);
        Assert.Equal(Roles.Officer, reading.Roles & Roles.Officer);
        Assert.True(reading.Ceo!.Holds);
        Assert.NotEmpty(reading.Ceo.Mention);
        Assert.Null(reading.Ceo.Against);
    }

    [Theory]
    [InlineData("CEO, Commercial Banking", "Commercial Banking")]
    [InlineData("CEO Amazon Web Services", "Amazon Web Services")]
    [InlineData("CEO of Ford Pro", "Ford Pro")]
    [InlineData("President & CEO, Southern Nuclear", "Southern Nuclear")]
    [InlineData("CEO, Latin America", "Latin America")]
    [InlineData("Pres. and CEO of Sub", "Sub")]
    [InlineData("CEO Asset & Wealth Management", "Asset & Wealth Management")]
    [InlineData("Co-CEO CIB", "CIB")]
    [InlineData("CEO & President, Cybersecurity", "Cybersecurity")]
    [InlineData("CEO and Brand President, Coach", "Brand President, Coach")]
    [InlineData("Chief Executive Officer-EMEA", "EMEA")]
    [InlineData("CEO and President of Acme Bank", "Acme Bank")]
    [InlineData("KFC Division CEO", "KFC Division")]
    [InlineData("PrimeLending President and CEO", "PrimeLending")]
    [InlineData("EVP, Pres. & CEO, BGS", "EVP")]
    [InlineData("SVP & CEO DEF & Midwest", "SVP")]
    [InlineData("Executive Vice President & CEO", "Executive Vice President")]
    [InlineData("COO & CEO, Advisory Services", "Advisory Services")]
    [InlineData("Former President & CEO", "Former President")]
    [InlineData("Former CEO", "Former")]
    [InlineData("CEO (retired)", "retired")]
    [InlineData("Senior Advisor to the CEO", "Senior Advisor to the")]
    [InlineData("Assistant to President & CEO", "Assistant to President")]
    [InlineData("Deputy CEO", "Deputy")]
    [InlineData("Office of the CEO", "Office of the")]
    [InlineData("CEO-elect", "elect")]
    [InlineData("CEO, Widgets", "Widgets")]
    [InlineData("CEO, Acme Widgets Europe", "Acme Widgets Europe")]
    public void Classify_ChiefExecutiveOfSomethingElse_IsNotAndSaysWhy(string title, string against)
    {
        var reading = Read(title);

        Assert.Equal(Roles.Officer, reading.Roles);
        Assert.False(reading.Ceo!.Holds);
        Assert.Equal(against, reading.Ceo.Against);
    }

    [Theory]
    [InlineData("Chief Experience Officer")]
    [InlineData("Chief Engineering Officer")]
    [InlineData("Executive Officer")]
    [InlineData("Executive Chairman")]
    [InlineData("Principal Accounting Officer")]
    [InlineData("See Remarks")]
    [InlineData("")]
    public void Classify_NoChiefExecutiveNamed_HasNoEvidence(string title)
    {
        var reading = Read(title, remarks: "Chief Executive Officer");

        Assert.Equal(Roles.Officer, reading.Roles);
        Assert.Null(reading.Ceo);
    }

    [Theory]
    [InlineData("CFO, MainStreet Bancshares Inc", "MainStreet Bancshares, Inc.", "MNSB", true)]
    [InlineData("CEO, Topgolf", "Topgolf Callaway Brands Corp.", "MODG", false)]
    [InlineData("CEO, Federated Hermes Limited", "FEDERATED HERMES, INC.", "FHI", false)]
    [InlineData("CEO of Tempur Sealy", "TEMPUR SEALY INTERNATIONAL, INC.", "TPX", true)]
    [InlineData("CEO, SiriusPoint International", "SiriusPoint Ltd", "SPNT", false)]
    [InlineData("Pres. & CEO of NCLH", "Norwegian Cruise Line Holdings Ltd.", "NCLH", true)]
    public void Classify_NameAfterTheOffice_MustBeTheWholeIssuer(string title, string issuer, string symbol, bool holds)
    {
        var reading = Read(title, issuer, symbol);

        Assert.Equal(holds, (reading.Ceo ?? reading.Cfo)!.Holds);
    }

    [Theory]
    [InlineData("CFO")]
    [InlineData("Chief Financial Officer")]
    [InlineData("Chief Financal Officer")]
    [InlineData("EVP & Chief Financial Off")]
    [InlineData("EVP Chief Financial Officer")]
    [InlineData("SVP-CFO")]
    [InlineData("VP Finance, CFO & Treasurer")]
    [InlineData("Sr VP - Finance & CFO")]
    [InlineData("CFO, EVP - Finance & Treasurer")]
    [InlineData("CFO & EVP of Corp. Development")]
    [InlineData("SVP, CFO and Strategy")]
    [InlineData("Acting CFO & SVP, IR & Treas.")]
    [InlineData("Interim CFO and EVP-CAO/Treas.")]
    [InlineData("Principal Financial Officer")]
    [InlineData("Chief Finance & Strat Officer")]
    [InlineData("President, CEO & Interim CFO")]
    public void Classify_ChiefFinancialOfTheIssuer_IsCfo(string title)
    {
        Assert.Equal(Roles.Cfo, Read(title).Roles & Roles.Cfo);
    }

    [Theory]
    [InlineData("CFO - North America")]
    [InlineData("Deputy Chief Financial Officer")]
    [InlineData("CTrO and Deputy CFO")]
    [InlineData("Compliance Officer, Former CFO")]
    [InlineData("CFO of Medallion Bank")]
    [InlineData("EVP, CFO Aflac Japan")]
    [InlineData("EVP, Finance")]
    [InlineData("Chief Accounting Officer")]
    public void Classify_NotTheChiefFinancial_IsNotCfo(string title)
    {
        Assert.Equal(Roles.Officer, Read(title).Roles);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void Classify_TitleOfAnOwner_CountsForOfficersAndDirectors(bool isOfficer, bool isDirector, bool isCeo)
    {
        Assert.Equal(isCeo, Read("CEO", isOfficer: isOfficer, isDirector: isDirector).Roles.HasFlag(Roles.Ceo));
    }

    [Fact]
    public void Classify_Boxes_GiveTheRoles()
    {
        var owner = new ReportingOwner { Cik = new Cik(1), IsDirector = true, IsTenPercentOwner = true, IsOther = true, OtherText = "CEO" };

        var reading = RoleClassifier.Classify(owner, new FilingDraft { Owners = [owner] }.Document());

        Assert.Equal(new RoleReading(Roles.Director | Roles.TenPercent | Roles.Other, null, null), reading);
    }
}
