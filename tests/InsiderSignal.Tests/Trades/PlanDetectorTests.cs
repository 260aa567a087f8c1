using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class PlanDetectorTests
{
    private static PlanReading Read(FilingDraft filing, int line = 1)
    {
        var document = filing.Document();
        return new PlanDetector(document).Read(document.Transactions[line - 1]);
    }

    private static PlanReading ReadNote(string note) => Read(new FilingDraft { Footnotes = [note], Rows = [FilingDraft.Sale("F1")] });

    [Theory]
    [InlineData("The sale was effected pursuant to a Rule 10b5-1 trading plan.")]
    [InlineData("Sold under a 10b-5-1 plan.")]
    [InlineData("Sold pursuant to a 10b5\u20131 plan.")]
    [InlineData("Sold pursuant to a 10b5\u20111 plan.")]
    [InlineData("Sold pursuant to a Rule 10(b)(5)-1 plan.")]
    [InlineData("Sold pursuant to a Rule 10b5-1(c) plan.")]
    [InlineData("Sold pursuant to a Rule 10B5-1(c)(1) sales plan, dated March 1, 2024.")]
    [InlineData("This sale was affected pursuant to a 10b-51 trading plan.")]
    [InlineData("These shares were sold pursuant to Rule 10b51 trading plan adopted by the Reporting Person.")]
    [InlineData("Sold pursuant to a Rule 10b-5 trading plan.")]
    [InlineData("The purchase was effected pursuant to a Rule 105b-1 trading plan.")]
    [InlineData("Purchased pursuant to Rule 10b5-1 under the Securities Exchange Act of 1934.")]
    [InlineData("Sale of securities through the use of a plan under Rule 10b5-1.")]
    [InlineData("Transaction made pursuant to Mr. Doe's company approved trading plan under Rule 10b5-1.")]
    [InlineData("Rule 10b5-1 plan")]
    [InlineData("10b5-1 sale.")]
    [InlineData("Pursuant to a Rule 10b5-1 trading plan adopted on March 1, 2024, the reporting person disposed of 100 shares.")]
    [InlineData("Shares automatically sold pursuant to an irrevocable sell-to-cover instruction intended to satisfy Rule 10b5-1.")]
    [InlineData("On March 1, 2024, Ms. Doe adopted a 10b5-1 Plan. The shares set forth above were sold pursuant to the 10b5-1 Plan.")]
    [InlineData("Mr. Doe adopted a plan that complies with Rule 10b5-1. The sales reported here were made under that plan.")]
    [InlineData("Mr. Doe entered into a Rule 10b5-1 plan in 2023, and these shares were sold under such plan.")]
    [InlineData("The sale does not represent a discretionary trade and was effected pursuant to a Rule 10b5-1 plan.")]
    public void Read_FootnoteSaysMadeUnderPlan_IsFootnote(string note)
    {
        var reading = ReadNote(note);

        Assert.Equal(PlanStatus.Footnote, reading.Status);
        Assert.NotNull(reading.Evidence);
    }

    [Theory]
    [InlineData("The sale was not made pursuant to a Rule 10b5-1 trading plan.")]
    [InlineData("These sales were not effected under a 10b5-1 plan.")]
    [InlineData("The shares were sold outside of the reporting person's Rule 10b5-1 plan.")]
    [InlineData("The shares were sold other than pursuant to a Rule 10b5-1 plan.")]
    [InlineData("The sale was not part of a 10b5-1 plan.")]
    [InlineData("The trade was made under no 10b5-1 plan.")]
    [InlineData("These shares were sold to cover taxes and not pursuant to a Rule 10b5-1 plan.")]
    [InlineData("No Rule 10b5-1 plan was used.")]
    [InlineData("The purchase complied with Rule 10b-5 under the Exchange Act.")]
    [InlineData("The reporting person adopted a Rule 10b5-1 trading plan on March 1, 2024.")]
    [InlineData("The 10b5-1(c) sales plan was adopted on March 10, 2022.")]
    [InlineData("On May 1, 2024 the reporting person terminated the Rule 10b5-1 plan.")]
    [InlineData("Future sales may be made pursuant to a Rule 10b5-1 plan.")]
    [InlineData("The reporting person intends to sell shares under a Rule 10b5-1 plan.")]
    [InlineData("Shares may be sold from time to time under a Rule 10b5-1 plan.")]
    [InlineData("The reporting person entered into a sales plan in accordance with Rule 10b5-1.")]
    [InlineData("Acquired through the employee stock purchase plan.")]
    [InlineData("Sold pursuant to a trading plan.")]
    [InlineData("Includes 10 by the Trust and 5 by the Manager.")]
    public void Read_FootnoteDoesNotSaySo_IsUnknownWithoutABoxAndNoneWithOne(string note)
    {
        Assert.Equal(PlanStatus.Unknown, ReadNote(note).Status);
        Assert.Equal(PlanStatus.None, Read(new FilingDraft { Box = false, Footnotes = [note], Rows = [FilingDraft.Sale("F1")] }).Status);
    }

    [Fact]
    public void Read_FootnoteOfAnotherRow_SaysNothingOfThisOne()
    {
        var filing = new FilingDraft { Footnotes = ["Sold pursuant to a Rule 10b5-1 plan."], Rows = [FilingDraft.Sale("F1"), FilingDraft.Sale()] };

        Assert.Equal(PlanStatus.Footnote, Read(filing, 1).Status);
        Assert.Equal(PlanStatus.Unknown, Read(filing, 2).Status);
    }

    [Fact]
    public void Read_Remarks_SpeakForAllRows()
    {
        var filing = new FilingDraft { Remarks = "All transactions were effected pursuant to a Rule 10b5-1 plan adopted on May 28, 2023.", Rows = [FilingDraft.Sale(), FilingDraft.Sale()] };

        Assert.Equal((PlanStatus.Footnote, RowDraft.Day("2023-05-28")), (Read(filing, 2).Status, Read(filing, 2).AdoptedOn!.Value));
    }

    [Theory]
    [InlineData(null, PlanStatus.Unknown)]
    [InlineData(false, PlanStatus.None)]
    [InlineData(true, PlanStatus.None)]
    public void Read_OwnDenialAgainstTheRemarks_DenialWins(bool? box, PlanStatus expected)
    {
        var filing = new FilingDraft
        {
            Box = box,
            Remarks = "The sales were effected pursuant to a Rule 10b5-1 plan adopted on May 28, 2023.",
            Footnotes = ["This sale was not made pursuant to a Rule 10b5-1 plan."],
            Rows = [FilingDraft.Sale("F1"), FilingDraft.Sale()],
        };

        Assert.Equal((expected, filing.Footnotes[0]), (Read(filing, 1).Status, Read(filing, 1).Evidence));
        Assert.Null(Read(filing, 1).AdoptedOn);
        Assert.Equal(box == true ? PlanStatus.Declared : PlanStatus.Footnote, Read(filing, 2).Status);
    }

    [Fact]
    public void Read_UntickedBoxWithFootnote_IsFootnote()
    {
        // The box covers plans adopted after 27 February 2023 only.
        var filing = new FilingDraft { Box = false, Footnotes = ["Sold pursuant to a Rule 10b5-1 plan adopted in 2022."], Rows = [FilingDraft.Sale("F1")] };

        Assert.Equal(PlanStatus.Footnote, Read(filing).Status);
    }

    [Fact]
    public void Read_TickedBoxWithoutFootnote_DeclaresAllRows()
    {
        var filing = new FilingDraft { Box = true, Footnotes = ["A weighted average price."], Rows = [FilingDraft.Sale("F1"), FilingDraft.Sale()] };

        Assert.Equal(PlanStatus.Declared, Read(filing, 1).Status);
        Assert.Equal(PlanStatus.Declared, Read(filing, 2).Status);
        Assert.NotNull(Read(filing, 2).Evidence);
    }

    [Fact]
    public void Read_TickedBoxWithFootnote_DeclaresTheRowsThatReferToIt()
    {
        var filing = new FilingDraft
        {
            Box = true,
            Footnotes = ["Sold to cover taxes.", "The 10b5-1(c) sales plan was adopted on March 10, 2022."],
            Rows = [FilingDraft.Sale("F1"), FilingDraft.Sale("F1 F2")],
        };

        Assert.Equal(PlanStatus.None, Read(filing, 1).Status);
        Assert.Equal((PlanStatus.Declared, RowDraft.Day("2022-03-10")), (Read(filing, 2).Status, Read(filing, 2).AdoptedOn!.Value));
    }

    [Fact]
    public void Read_TickedBoxWithDenialOnARow_LeavesThatRowOut()
    {
        var filing = new FilingDraft
        {
            Box = true,
            Footnotes = ["This sale was not made pursuant to a Rule 10b5-1 plan."],
            Rows = [FilingDraft.Sale("F1"), FilingDraft.Sale()],
        };

        Assert.Equal(PlanStatus.None, Read(filing, 1).Status);
        Assert.Equal(PlanStatus.Declared, Read(filing, 2).Status);
    }

    [Theory]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan adopted on March 1, 2024.", "2024-03-01")]
    [InlineData("Sale pursuant to 10b5-1 plan dated 12/5/23.", "2023-12-05")]
    [InlineData("Sold under a 10b5-1 plan dated as of 12-05-2023.", "2023-12-05")]
    [InlineData("Sold under a 10b5-1 plan entered into on January 24,2023.", "2023-01-24")]
    [InlineData("Sold pursuant to a Rule 10b5-1 trading plan adopted by the reporting person on August 9, 2022.", "2022-08-09")]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan entered into by the reporting person effective December 2, 2022.", "2022-12-02")]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan adopted on December 28, 2018, as last amended on March 15, 2022.", "2018-12-28")]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan adopted by Ms. Doe on Sept. 9th, 2022.", "2022-09-09")]
    [InlineData("Sold under a Rule 10b5-1 plan established 1 March 2023.", "2023-03-01")]
    [InlineData("Sold under a Rule 10b5-1 plan adopted 2023-03-01.", "2023-03-01")]
    [InlineData("On March 1, 2023, Mr. Doe adopted a 10b5-1 Plan, which was amended on May 3, 2023. The shares were sold pursuant to the 10b5-1 Plan.", "2023-03-01")]
    [InlineData("Sold pursuant to a plan adopted prior to February 27, 2023 under Rule 10b5-1.", null)]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan that became effective March 1, 2023.", null)]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan adopted in September 2022.", null)]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan that expires on May 30, 2024.", null)]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan adopted on 13/45/2023.", null)]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan adopted on May 9, 2024.", null)]
    [InlineData("Sold pursuant to a Rule 10b5-1 plan.", null)]
    public void Read_AdoptionDate_IsReadWhereStatedAndNotAfterTheTrade(string note, string? adopted)
    {
        var reading = ReadNote(note);

        Assert.Equal(PlanStatus.Footnote, reading.Status);
        Assert.Equal(adopted is null ? null : RowDraft.Day(adopted), reading.AdoptedOn);
    }

    [Fact]
    public void Read_AdoptionDateInAnotherFootnoteOfTheRow_IsFound()
    {
        var filing = new FilingDraft
        {
            Footnotes = ["Sold pursuant to a Rule 10b5-1 plan.", "The 10b5-1 plan was adopted on March 10, 2022."],
            Rows = [FilingDraft.Sale("F1 F2")],
        };

        Assert.Equal(RowDraft.Day("2022-03-10"), Read(filing).AdoptedOn);
    }

    [Fact]
    public void Read_LongText_ShortensTheEvidence()
    {
        var reading = ReadNote("Sold pursuant to a Rule 10b5-1 plan " + new string('x', 1_000));

        Assert.InRange(reading.Evidence!.Length, 1, 240);
    }

    [Fact]
    public void Read_LongSentence_QuotesTheWordsAboutThePlan()
    {
        var evidence = ReadNote($"The shares, {string.Join(", ", Enumerable.Repeat("which were held for years", 20))}, were sold pursuant to a Rule 10b5-1 trading plan {string.Join(" ", Enumerable.Repeat("of some length", 20))}.").Evidence!;

        Assert.InRange(evidence.Length, 200, PlanDetector.LongestEvidence);
        Assert.Contains(" were sold pursuant to a Rule 10b5-1 trading plan ", evidence, StringComparison.Ordinal);
        Assert.StartsWith("…", evidence, StringComparison.Ordinal);
        Assert.EndsWith("…", evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not ")]
    [InlineData("such plan ")]
    [InlineData("sold under a 10b5-1 plan ")]
    [InlineData("adopted on March 1, 2024 ")]
    [InlineData("10 - b ")]
    public void Read_EndlessRepetition_IsReadAllTheSame(string repeated)
    {
        var endless = string.Concat(Enumerable.Repeat(repeated, 400_000 / repeated.Length));

        Assert.Equal(PlanStatus.Footnote, ReadNote("Sold pursuant to a Rule 10b5-1 plan. " + endless).Status);
    }

    [Fact]
    public void Analyze_RowsThatAreNoTrades_HaveNoPlanStatus()
    {
        var filing = new FilingDraft { Box = true, Rows = [FilingDraft.Sale() with { Code = new FiledText("F", default) }] }.Filing();

        Assert.Equal(PlanStatus.Unknown, Assert.Single(FilingAnalyzer.Analyze(filing).Rows).Plan);
    }
}
