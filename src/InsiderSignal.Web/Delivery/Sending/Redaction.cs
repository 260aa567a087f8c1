namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>Takes out of what others say whatever lets somebody in, or tells where a message goes. A receiver may repeat any of it.</summary>
/// <param name="secrets">What must not be seen; parts of others may be among them.</param>
internal sealed class Redaction(IEnumerable<string?> secrets)
{
    public const int Longest = 200;

    private const int ShortestSecret = 4;

    private readonly string[] _secrets =
    [
        .. secrets.OfType<string>().Where(secret => secret.Length >= ShortestSecret).Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length),
    ];

    /// <summary>One line of at most <see cref="Longest"/> characters.</summary>
    public string Line(string text)
    {
        // First, since a line break within a secret does not hide it from its owner; and again, since one that is gone may have parted it.
        var line = PlainText.Line(Without(text));
        return PlainText.Shortened(Without(line), Longest);
    }

    private string Without(string text) =>
        _secrets.Aggregate(text, (left, secret) => left.Replace(secret, "…", StringComparison.OrdinalIgnoreCase));
}
