namespace InsiderSignal.Edgar.Client;

/// <summary>How EDGAR is asked. Settings of the section <see cref="SectionName"/>.</summary>
public sealed class EdgarOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string SectionName = "Edgar";

    /// <summary>
    /// Who asks: a name and an e-mail address, sent with every request as the SEC wants it. Setting it turns live mode on; null or blank means
    /// that no request is ever made.
    /// </summary>
    public string? Contact { get; set; }

    /// <summary>The site of indexes, feed, submissions and data sets.</summary>
    public Uri BaseAddress { get; set; } = new("https://www.sec.gov/");

    /// <summary>The site of the submissions API.</summary>
    public Uri DataBaseAddress { get; set; } = new("https://data.sec.gov/");

    /// <summary>The most requests in any one second, retries included: 1 to 10. The SEC allows 10 over everything that one user runs.</summary>
    public int RequestsPerSecond { get; set; } = 10;

    /// <summary>
    /// How long one try may take, in seconds: 1 to 600. A download may take as long as bytes keep coming, at most 60 times this, and this
    /// is how long it may stall.
    /// </summary>
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>How many times a failed request is tried again before it is given up for the time being: 0 to 10.</summary>
    public int Retries { get; set; } = 4;

    /// <summary>How long all requests stop after EDGAR has shown its block page, in minutes: 10 to 1440. The SEC asks for 10.</summary>
    public int BlockMinutes { get; set; } = 10;

    /// <summary>What is wrong with the settings: one line for each wrong value, which names it. A contact that is not set is not wrong.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        if (!string.IsNullOrWhiteSpace(Contact) && ContactForm.Problem(Contact) is { } problem)
            problems.Add(problem);
        CheckSite(BaseAddress, nameof(BaseAddress), "https://www.sec.gov/", problems);
        CheckSite(DataBaseAddress, nameof(DataBaseAddress), "https://data.sec.gov/", problems);
        CheckRange(RequestsPerSecond, nameof(RequestsPerSecond), 1, 10, " requests; the SEC allows no more", problems);
        CheckRange(TimeoutSeconds, nameof(TimeoutSeconds), 1, 600, " seconds", problems);
        CheckRange(Retries, nameof(Retries), 0, 10, "", problems);
        CheckRange(BlockMinutes, nameof(BlockMinutes), 10, 1440, " minutes; the SEC asks for 10 at least", problems);
        return problems;
    }

    private static void CheckSite(Uri? address, string name, string example, List<string> problems)
    {
        if (address is { IsAbsoluteUri: true, Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" } && IsWeb(address))
            return;
        problems.Add($"{SectionName}:{name} is \"{address?.OriginalString}\". It must be the absolute http or https address of a site, such as {example}");
    }

    private static void CheckRange(int value, string name, int least, int most, string unit, List<string> problems)
    {
        if (value < least || value > most)
            problems.Add($"{SectionName}:{name} is {value}. It must be from {least} to {most}{unit}.");
    }

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}
