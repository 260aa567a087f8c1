using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Trades;

public sealed class OfferingTests
{
    private static readonly Cik _whale = new(1);

    // The first six are out of real filings.
    [Theory]
    [InlineData("On February 16, 2023, the Company sold one (1) share of the Company's newly designated Series A Preferred Stock to the reporting person in a private placement for an aggregate purchase price of $1,000. The Series A Preferred Stock is not convertible into shares.")]
    [InlineData("On January 4, 2023, pursuant to a private placement offering by the Issuer, the Reporting Person acquired 743,243 Units, each Unit consisting of (i) one share of the Issuer's Common Stock and (ii) one Warrant.")]
    [InlineData("On March 16, 2023, Mr. Enrich acquired 111,111 shares of common stock of the Issuer at a per share purchase price of $0.90 through a private placement transaction.")]
    [InlineData("Represents shares of the Issuer's Class A Common Stock purchased as part of the offering of shares made by the Issuer on April 3, 2023.")]
    [InlineData("These shares of the Issuer's common stock and warrants to purchase shares of the Issuer's common stock were purchased from the Issuer in a private placement.")]
    [InlineData("On March 31, 2023, the \"Purchaser Entities\" purchased the reported shares of Class A common stock (\"Class A Common Stock\"), pursuant to the terms and conditions of the Stock Purchase Agreement, dated as of December 6, 2022, between the Issuer and the Purchaser Entities.")]
    [InlineData("The shares were purchased in the Issuer's underwritten public offering at the public offering price of $18.00 per share.")]
    [InlineData("Purchased in IPO.")]
    [InlineData("Shares acquired directly from the Company.")]
    [InlineData("The Reporting Person purchased these shares in the Issuer’s initial public offering (the “IPO”).")]
    [InlineData("Bought through the directed share program.")]
    public void Read_NamesAnOffering_IsOne(string note) => Assert.NotNull(OfferingNote.Read(note));

    [Fact]
    public void Read_ALongSentence_QuotesTheWordsThatDecided()
    {
        var quote = OfferingNote.Read(
            "On March 31, 2023, the \"Purchaser Entities\" purchased the reported shares of Class A common stock (\"Class A Common Stock\"), pursuant to the terms and conditions of the agreement of December 6, 2022, in a private placement for which the entities paid out of the working capital of the funds that they manage, and of which none is borrowed.")!;

        Assert.InRange(quote.Length, 100, 140);
        Assert.StartsWith("…", quote, StringComparison.Ordinal);
        Assert.Contains(" in a private placement for which ", quote, StringComparison.Ordinal);
        Assert.EndsWith("…", quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The shares were not purchased in an offering.")]
    [InlineData("Purchased in the open market, not in a private placement.")]
    [InlineData("The purchase was made other than in the Issuer's public offering.")]
    [InlineData("Prior to the Issuer's initial public offering (the \"IPO\"), the reporting person purchased shares of its predecessor.")]
    [InlineData("Shares purchased on the New York Stock Exchange following the completion of the Issuer's public offering.")]
    [InlineData("The reporting person entered into a lock-up agreement in connection with the offering, which the purchase does not breach.")]
    [InlineData("Upon the closing of the IPO, each preferred share was converted into a common share that had been acquired in 2015.")]
    [InlineData("Including (i) 1,938,750 shares of Class B Common Stock acquired by the Sponsor pursuant to certain securities subscription agreement prior to the Issuer's initial public offering (the \"IPO\") (ii) 478,875 shares acquired via a private placement.")]
    [InlineData("Includes 500 shares purchased in the offering.")]
    [InlineData("The Issuer may sell shares in a future offering, in which the reporting person may purchase more.")]
    [InlineData("Purchased during the current offering period of the plan.")]
    [InlineData("Purchased in the tender offer; a tender offering is no sale of new shares.")]
    [InlineData("Purchased from a third party under a stock purchase agreement for the Issuer's shares.")]
    [InlineData("The price is a weighted average; full information on purchases will be given to the Issuer.")]
    [InlineData("")]
    public void Read_DoesNotSaySo_IsNone(string note) => Assert.Null(OfferingNote.Read(note));

    [Fact]
    public void Read_OneSentenceOfSeveral_IsTheOneThatSaysSo() =>
        Assert.Equal("The shares were purchased in the offering", OfferingNote.Read("Held by a trust. The shares were purchased in the offering.  She disclaims them.")!.TrimEnd('.'));

    [Theory]
    [InlineData(18.00, true)]
    [InlineData(4.25, true)]
    [InlineData(0.35, true)]
    [InlineData(18.01, false)]
    [InlineData(18.0342, false)]
    [InlineData(0, false)]
    public void IsRound_Price_IsAWholeFiveOfACent(double price, bool expected) => Assert.Equal(expected, Offerings.IsRound((decimal)price));

    [Fact]
    public void Judge_OthersAtTheSameRoundPrice_CountsThemOnceEach()
    {
        PricedShares[] onTheDay = [new(_whale, 18m, 100), new(new Cik(2), 18m, 5), new(new Cik(2), 18m, 6), new(new Cik(3), 18m, 1), new(new Cik(4), 18.05m, 9)];

        Assert.Equal(new OfferingEvidence(18m, 2, null), Offerings.Judge([onTheDay[0]], onTheDay, ["Held by a trust."]));
    }

    [Fact]
    public void Judge_OwnRowsOrAnUnevenPriceOrASmallPart_IsNone()
    {
        Assert.Null(Offerings.Judge([new(_whale, 18m, 100)], [new(_whale, 18m, 100), new(_whale, 18m, 50)], []));
        Assert.Null(Offerings.Judge([new(_whale, 18.01m, 100)], [new(new Cik(2), 18.01m, 100)], []));
        Assert.Null(Offerings.Judge([new(_whale, 18m, 40), new(_whale, 17.31m, 30), new(_whale, 17.32m, 30)], [new(new Cik(2), 18m, 100)], []));
        Assert.Null(Offerings.Judge([], [new(new Cik(2), 18m, 100)], []));
    }

    [Fact]
    public void Judge_NoteAlone_IsEnough()
    {
        var evidence = Offerings.Judge([new(_whale, 18.01m, 100)], [], ["Held by a trust.", "Purchased in a private placement."]);

        Assert.Equal((null, 0, "Purchased in a private placement"), (evidence!.SamePrice, evidence.OtherBuyers, evidence.Sentence!.TrimEnd('.')));
    }
}
