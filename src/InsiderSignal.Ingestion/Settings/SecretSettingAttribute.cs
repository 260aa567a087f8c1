namespace InsiderSignal.Ingestion.Settings;

/// <summary>A setting that lets its reader in somewhere: what is wrong with it is told without it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretSettingAttribute : Attribute;
