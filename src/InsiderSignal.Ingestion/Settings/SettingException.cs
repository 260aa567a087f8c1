namespace InsiderSignal.Ingestion.Settings;

/// <summary>A setting is wrong. The message is one line that names it and says what it may be.</summary>
public sealed class SettingException(string message, Exception? inner = null) : Exception(message, inner);
