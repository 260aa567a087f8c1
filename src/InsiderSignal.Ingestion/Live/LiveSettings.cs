using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Settings;
using Microsoft.Extensions.Configuration;

namespace InsiderSignal.Ingestion.Live;

/// <summary>What the configuration says of fetching, held against its ranges in whatever mode: a mistyped setting must not wait for the day it is needed.</summary>
/// <param name="Edgar">How EDGAR is asked.</param>
/// <param name="Ingestion">When and how far back.</param>
public sealed record LiveSettings(EdgarOptions Edgar, IngestionOptions Ingestion)
{
    /// <summary>Whether live mode is asked for: a contact is set.</summary>
    public bool AreForLiveMode => !string.IsNullOrWhiteSpace(Edgar.Contact);

    /// <summary>The host that is asked; a store's filings come from one.</summary>
    public string Source => Edgar.BaseAddress.Authority;

    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static LiveSettings Read(IConfiguration configuration) => new(
        SettingReader.Read<EdgarOptions>(configuration, EdgarOptions.SectionName),
        SettingReader.Read<IngestionOptions>(configuration, IngestionOptions.SectionName));
}
