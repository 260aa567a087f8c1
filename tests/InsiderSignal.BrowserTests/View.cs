namespace InsiderSignal.BrowserTests;

/// <summary>How a page is looked at.</summary>
internal sealed record View(int Width, bool Dark = false, bool Scripts = true)
{
    public const int Phone = 390;
    public const int Desk = 1440;
}
