namespace InsiderSignal.BrowserTests.Journeys;

public sealed class SampleJourneyTests(Browser browser, SampleProgram program) : JourneyTests(browser, program)
{
    protected override string Reading => "^0\\.2[789] : 2[789] purchases for every 100 sales in the 30 days to ";

    protected override string Comparison => "^Leaving planned trades out lifts the ratio from 0\\.2[789] to 0\\.\\d\\d$";

    protected override (string Part, string Name) Company => ("ktis onc", "Aktis Oncology, Inc.");
}
