using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace InsiderSignal.Ingestion.Settings;

/// <summary>Reads a section of the configuration into its options class and holds it against the class's annotations.</summary>
public static class SettingReader
{
    /// <exception cref="SettingException">A value cannot be read or is out of range; or the section has a name that the class does not know.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : class, new() => Read<T>(configuration, section, []);

    /// <param name="configuration">All of it.</param>
    /// <param name="section">The section of the class.</param>
    /// <param name="others">Sections within it that other classes read.</param>
    /// <exception cref="SettingException">A value cannot be read or is out of range; or the section has a name that nobody knows.</exception>
    public static T Read<T>(IConfiguration configuration, string section, IReadOnlyCollection<string> others)
        where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(others);
        var given = configuration.GetSection(section);
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        var settings = given.GetChildren().Where(child => !others.Contains(child.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        if (settings.Find(child => !properties.ContainsKey(child.Key)) is { } unknown)
            throw new SettingException($"{unknown.Path} is no setting. {section} has {string.Join(", ", properties.Keys.Concat(others))}.");

        // Passed over in silence, whoever set it would believe that it works.
        if (Array.Find([given, .. given.GetChildren().Where(child => others.Contains(child.Key, StringComparer.OrdinalIgnoreCase))], part => !string.IsNullOrWhiteSpace(part.Value)) is { } scalar)
            throw new SettingException($"{scalar.Path} is one value, which is not shown here. It must be a section: its settings have names of their own after it.");
        if (settings.Find(child => child.Value is null && child.GetChildren().Any()) is { } nested)
            throw new SettingException($"{nested.Path} is a section. It must be one value.");

        var options = new T();
        foreach (var child in settings.Where(child => !string.IsNullOrWhiteSpace(child.Value)))
        {
            var property = properties[child.Key];
            property.SetValue(options, Convert(child, property));
        }

        var findings = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), findings, validateAllProperties: true))
            throw new SettingException(Words(given, findings[0], properties));
        return options;
    }

    private static object Convert(IConfigurationSection given, PropertyInfo property)
    {
        var text = given.Value!.Trim();
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        object? value = type == typeof(string) ? text
            : type == typeof(int) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : type == typeof(double) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real
            : type == typeof(DateOnly) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : type == typeof(bool) && bool.TryParse(text, out var flag) ? flag
            : type.IsEnum && char.IsAsciiLetter(text[0]) && Enum.TryParse(type, text, ignoreCase: true, out var word) && Enum.IsDefined(type, word) ? word
            : type == typeof(Uri) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? WithSlash(address)
            : null;
        return value ?? throw new SettingException($"{given.Path} is {Shown(text, property)}. It must be {Kind(type)}.");
    }

    // Without it, the last folder of an address would be replaced instead of continued.
    private static Uri WithSlash(Uri address) => address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    private static string Kind(Type type) =>
        type == typeof(int) ? "a whole number"
        : type == typeof(double) ? "a number"
        : type == typeof(DateOnly) ? "a date such as 2006-01-01"
        : type == typeof(bool) ? "true or false"
        : type.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(type).Select(name => name.ToLowerInvariant()))}"
        : "an address that begins with http:// or https://";

    private static string Shown(string? text, PropertyInfo? property) =>
        string.IsNullOrWhiteSpace(text) ? "not set"
        : property?.GetCustomAttribute<SecretSettingAttribute>() is null ? $"'{text}'"
        : "not right, and not shown here";

    private static string Words(IConfigurationSection given, ValidationResult finding, Dictionary<string, PropertyInfo> properties)
    {
        var name = finding.MemberNames.FirstOrDefault() ?? "";
        // Where a class knows better how to say it, its words stand alone.
        return finding.ErrorMessage!.StartsWith(given.Path + ":", StringComparison.Ordinal)
            ? finding.ErrorMessage
            : $"{given.Path}:{name} is {Shown(given[name], properties.GetValueOrDefault(name))}. {finding.ErrorMessage}";
    }
}
