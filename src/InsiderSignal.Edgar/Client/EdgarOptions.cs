using System.ComponentModel.DataAnnotations;

namespace InsiderSignal.Edgar.Client;

/// <summary>How EDGAR is asked. Settings of the section <see cref="SectionName"/>.</summary>
public sealed class EdgarOptions : IValidatableObject
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

    /// <summary>The most requests in any one second, retries included. The SEC allows 10 over everything that one user runs.</summary>
    [Range(1, 10, ErrorMessage = "It must be from {1} to {2} requests; the SEC allows no more.")]
    public int RequestsPerSecond { get; set; } = 10;

    /// <summary>
    /// How long one try may take, in seconds. A download may take as long as bytes keep coming, at most 60 times this, and this
    /// is how long it may stall.
    /// </summary>
    [Range(1, 600, ErrorMessage = "It must be from {1} to {2} seconds.")]
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>How many times a failed request is tried again before it is given up for the time being.</summary>
    [Range(0, 10, ErrorMessage = "It must be from {1} to {2}.")]
    public int Retries { get; set; } = 4;

    /// <summary>How long all requests stop after EDGAR has shown its block page, in minutes. The SEC asks for 10.</summary>
    [Range(10, 1440, ErrorMessage = "It must be from {1} to {2} minutes; the SEC asks for 10 at least.")]
    public int BlockMinutes { get; set; } = 10;

    /// <summary>What is wrong with the settings: one line for each wrong value, which names it.</summary>
    public IReadOnlyList<string> Problems()
    {
        var findings = new List<ValidationResult>();
        Validator.TryValidateObject(this, new ValidationContext(this), findings, validateAllProperties: true);
        return [.. findings.Select(Line)];
    }

    /// <summary>What no annotation can say. A contact that is not set is not wrong.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Contact) && ContactForm.Problem(Contact) is { } problem)
            yield return new ValidationResult(problem, [nameof(Contact)]);
        if (!IsSite(BaseAddress))
            yield return new ValidationResult("It must be the absolute http or https address of a site, such as https://www.sec.gov/.", [nameof(BaseAddress)]);
        if (!IsSite(DataBaseAddress))
            yield return new ValidationResult("It must be the absolute http or https address of a site, such as https://data.sec.gov/.", [nameof(DataBaseAddress)]);
    }

    private string Line(ValidationResult finding) => finding.MemberNames.First() switch
    {
        nameof(Contact) => finding.ErrorMessage!,
        nameof(BaseAddress) => $"{SectionName}:{nameof(BaseAddress)} is \"{BaseAddress?.OriginalString}\". {finding.ErrorMessage}",
        nameof(DataBaseAddress) => $"{SectionName}:{nameof(DataBaseAddress)} is \"{DataBaseAddress?.OriginalString}\". {finding.ErrorMessage}",
        var name => $"{SectionName}:{name} is {GetType().GetProperty(name)!.GetValue(this)}. {finding.ErrorMessage}",
    };

    private static bool IsSite(Uri? address) =>
        address is { IsAbsoluteUri: true, Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" }
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
