using Xunit;

namespace InsiderSignal.BrowserTests.Journeys;

/// <summary>January to April 2023 as it was filed. The reading of the last day is what the reference beside the filings makes of it: 178 to 392.</summary>
public sealed class RealJourneyTests(Browser browser, RealProgram program) : JourneyTests(browser, program), IClassFixture<RealProgram>
{
    protected override string Reading => "^0\\.45 : 45 purchases for every 100 sales in the 30 days to 28 April 2023\\.";

    protected override string Comparison => "^Leaving planned trades out lifts the ratio from 0\\.45 to \\d\\.\\d\\d$";

    protected override (string Part, string Name) Company => ("phase ener", "Enphase Energy, Inc.");
}
