using InsiderSignal.Web.Api.Parameters;

namespace InsiderSignal.Web.Watching;

/// <summary>The parameters of the page of a watchlist.</summary>
internal sealed class WatchParametersAttribute() : KnownParametersAttribute([.. Watchlist.Parameters, Add])
{
    /// <summary>What is to be added to the list.</summary>
    public const string Add = "add";
}
