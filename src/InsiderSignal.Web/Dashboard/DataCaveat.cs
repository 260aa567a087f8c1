using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;

namespace InsiderSignal.Web.Dashboard;

/// <summary>What all that leaves the pages must say of data that is not the SEC's.</summary>
internal static class DataCaveat
{
    /// <summary>Null for filings from the SEC, or imported as such.</summary>
    public static string? Of(Store store) => store.Mode == StoreMode.Sample
        ? "This is simulated: the filings were invented to try InsiderSignal out. Nobody bought or sold anything."
        : FilingOrigin.Of(store) is { } host && !FilingOrigin.IsSec(host)
            ? $"This is not from the SEC: the filings come from {host}."
            : null;
}
