using System.Globalization;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>The footnotes of the simulated filers.</summary>
internal static class Notes
{
    private static readonly string[] PlanWordings =
    [
        "Sold automatically under a Rule 10b5-1 trading plan that the reporting person adopted on {0}.",
        "The sales on this form were made under a trading arrangement meant to satisfy Rule 10b5-1(c), adopted on {0}.",
        "Transaction carried out under the reporting person's Rule 10b5\u20131 plan dated {0}.",
        "Shares sold pursuant to a 10b5-1 plan adopted by the reporting person on {0}, after the end of its cooling-off period.",
        "This sale followed a written plan under Rule 10b5-1 of the Securities Exchange Act of 1934 entered into on {0}.",
    ];

    private static readonly string[] DateWordings = ["MMMM d, yyyy", "MMMM d, yyyy", "MMMM d, yyyy", "M/d/yyyy", "M/d/yy"];

    public const string PlanWithoutDate = "These shares were sold under a previously adopted Rule 10b5-1 trading plan.";

    public const string NoPlan = "This purchase was not made pursuant to a Rule 10b5-1 plan.";

    public const string PriceElsewhere =
        "Bought in a private transaction; the consideration is described in an agreement that the issuer has filed as an exhibit.";

    public const string TaxSale = "Sold on the open market to pay taxes due on the vesting of restricted stock units.";

    public const string Unit = "Each restricted stock unit stands for the right to receive one share on vesting.";

    public const string UnitsExpireNever = "The units vest in four equal yearly parts from the date of grant and have no expiration date.";

    public const string Withheld = "Shares kept back by the issuer to pay taxes on the vesting of restricted stock units.";

    public const string YearlyGrant = "Restricted stock units that vest in three equal yearly parts, subject to continued service.";

    public const string DirectorGrant = "Yearly grant to a director; vests on the earlier of one year or the next annual meeting.";

    public const string OptionsVest = "The option vests in equal monthly parts over four years.";

    public const string OptionsVested = "The option is fully vested.";

    public const string Gift = "Given to a donor-advised fund for nothing in return.";

    public const string GiftToTrust = "Transferred to a trust of which the reporting person is trustee; no change in who benefits.";

    public const string Conversion = "Each Class B share converts at any time, at the holder's wish, into one share of the listed class.";

    public const string Distribution = "Handed out in kind by a partnership to its partners, pro rata and for nothing in return.";

    public const string Surrender = "Shares returned to the issuer under its repurchase agreement with the reporting person.";

    public const string LateForm = "This form is late through an oversight of the broker.";

    public const string WalkIn = "Filed \"over the counter\", beside the course of the simulated market.";

    public static string Plan(DateOnly adopted, int wording) => string.Format(
        CultureInfo.InvariantCulture,
        PlanWordings[wording % PlanWordings.Length],
        adopted.ToString(DateWordings[wording % DateWordings.Length], CultureInfo.InvariantCulture));

    public static string Average(decimal low, decimal high, bool bought) => string.Create(
        CultureInfo.InvariantCulture,
        $"A weighted average. The shares were {(bought ? "bought" : "sold")} in several trades at prices from ${low} to ${high}. The reporting person will give the number of shares at each price to the SEC staff, the issuer or any of its holders on request.");

    public static string Offering(decimal price) => string.Create(
        CultureInfo.InvariantCulture, $"Bought from the underwriters in the issuer's public offering at the offering price of ${price} per share.");

    public static string HeldBy(FundHouse house) =>
        $"Held by {house.Fund.Party.Name}. {house.GeneralPartner.Party.Name} is its general partner and {house.Manager.Party.Name} its investment manager. Each disclaims beneficial ownership beyond its pecuniary interest.";

    public static string Corrected(DateOnly original) => string.Create(
        CultureInfo.InvariantCulture, $"Amends the form filed on {original:MMMM d, yyyy} to correct the number of shares, which a clerical error misstated.");

    public static string HoldingsOnly(DateOnly original) => string.Create(
        CultureInfo.InvariantCulture, $"Amends the form filed on {original:MMMM d, yyyy} only to add a holding that was left out.");
}
