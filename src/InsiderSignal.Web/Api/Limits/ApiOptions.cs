using System.ComponentModel.DataAnnotations;

namespace InsiderSignal.Web.Api.Limits;

/// <summary>How much of the API one client may ask for. Settings of the section <see cref="SectionName"/>.</summary>
internal sealed class ApiOptions
{
    public const string SectionName = "Api";

    /// <summary>Requests a second that one client may make for long; four times as many at once after a pause. 0 for no limit.</summary>
    [Range(0, 10_000, ErrorMessage = "It must be from {1} to {2} requests; 0 is no limit.")]
    public int RequestsPerSecond { get; set; } = 50;
}
