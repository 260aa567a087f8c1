using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Titles as officers type them: at most 30 characters, varied, and not all of them what they sound like.</summary>
internal static class OfficerTitles
{
    private const int Longest = 30;

    private static readonly string[] ChiefExecutives =
    [
        "Chief Executive Officer", "Chief Executive Officer", "Chief Executive Officer", "President and CEO", "President and CEO",
        "President & CEO", "Chairman and CEO", "Chairman & CEO", "CEO", "CEO & President", "Chairman, President & CEO",
        "President, CEO & Director", "CHIEF EXECUTIVE OFFICER", "Chief Executive Officer and President", "Co-CEO, Co-Founder",
        "Interim CEO", "Founder & CEO",
    ];

    private static readonly string[] FinanceChiefs =
    [
        "Chief Financial Officer", "Chief Financial Officer", "Chief Financial Officer", "EVP & Chief Financial Officer", "EVP and CFO",
        "CFO", "CFO and Treasurer", "SVP, Chief Financial Officer", "CHIEF FINANCIAL OFFICER", "Chief Financial & Admin Officer",
    ];

    private static readonly string[] Others =
    [
        "Chief Operating Officer", "Chief Technology Officer", "General Counsel", "General Counsel & Secretary", "Chief Legal Officer",
        "Executive Vice President", "Senior Vice President", "EVP", "Chief Accounting Officer", "Chief People Officer", "President",
        "Chief Revenue Officer", "Chief Commercial Officer", "Chief Product Officer", "Chief Marketing Officer", "EVP, Global Operations",
        "SVP, Human Resources", "VP, Controller", "Chief Information Officer", "Executive Chairman", "Chief Strategy Officer",
        "President and COO", "SVP and Chief Accounting Officer", "EVP, General Counsel and Corporate Secretary", "Chief Risk Officer",
        "CEO of Subsidiary", "President & CEO, Americas", "Former CEO", "Sr. Advisor to the CEO", "See Remarks",
    ];

    private static readonly string[] HealthOfficers = ["Chief Medical Officer", "Chief Scientific Officer", "Chief Development Officer"];
    private static readonly string[] BankOfficers = ["Chief Credit Officer", "CEO, Commercial Banking", "Chief Lending Officer"];

    public static string Of(Position position, Sector sector, Chance chance)
    {
        var title = chance.Of(position switch
        {
            Position.ChiefExecutive => ChiefExecutives,
            Position.FinanceChief => FinanceChiefs,
            _ when sector == Sector.Healthcare && chance.Happens(0.3) => HealthOfficers,
            _ when sector == Sector.FinancialServices && chance.Happens(0.25) => BankOfficers,
            _ => Others,
        });
        return title.Length <= Longest ? title : title[..Longest].TrimEnd();
    }
}
