using System.Reflection;
using System.Runtime.InteropServices;

namespace InsiderSignal.Web.Hosting;

/// <summary>What <c>/version</c> answers.</summary>
internal sealed record ProductVersion(string Product, string Version, string Runtime)
{
    public static ProductVersion Current { get; } = new(
        "InsiderSignal",
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown",
        RuntimeInformation.FrameworkDescription);
}
