using InsiderSignal.Storage.Opening;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Web;

/// <summary>The store of <see cref="ServedStore"/>, filled by a server that is not the SEC's.</summary>
public sealed class MirroredStore : ServedStore
{
    public const string Host = "mirror.example.org";

    private protected override Task FillAsync(TempStore store)
    {
        FilingOrigin.Claim(store.Store, Host);
        return base.FillAsync(store);
    }
}
