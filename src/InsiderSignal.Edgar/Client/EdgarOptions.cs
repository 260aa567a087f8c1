using System.ComponentModel.DataAnnotations;

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
    [Required]
    public Uri BaseAddress { get; set; } = new("https://www.sec.gov/");

    /// <summary>The site of the submissions API.</summary>
    [Required]
    public Uri DataBaseAddress { get; set; } = new("https://data.sec.gov/");

    /// <summary>The most requests in any one second, retries included. The SEC allows 10 over everything that one user runs.</summary>
    [Range(1, 10)]
    public int RequestsPerSecond { get; set; } = 10;

    /// <summary>How long one try may take, in seconds.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>How many times a failed request is tried again before it is given up for the time being.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 4;

    /// <summary>How long all requests stop after EDGAR has shown its block page, in minutes. The SEC asks for 10.</summary>
    [Range(10, 1440)]
    public int BlockMinutes { get; set; } = 10;
}
