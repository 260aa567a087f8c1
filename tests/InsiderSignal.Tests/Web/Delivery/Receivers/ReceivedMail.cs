using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace InsiderSignal.Tests.Web.Delivery.Receivers;

/// <summary>A mail as it came over the wire.</summary>
internal sealed partial record ReceivedMail(IReadOnlyList<string> Recipients, IReadOnlyList<string> Lines)
{
    /// <summary>The headers of the mail itself, each with its folded lines joined.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers
    {
        get
        {
            var headers = new List<(string, string)>();
            foreach (var line in Lines.TakeWhile(line => line.Length > 0))
            {
                if (line[0] is ' ' or '\t')
                    headers[^1] = (headers[^1].Item1, headers[^1].Item2 + " " + line.Trim());
                else
                    headers.Add((line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()));
            }

            return headers;
        }
    }

    /// <summary>The text of the part of a type, such as <c>text/plain</c>.</summary>
    public string Part(string type)
    {
        var head = Lines.SkipWhile(line => !line.StartsWith($"Content-Type: {type}; charset=utf-8", StringComparison.Ordinal)).ToList();
        Assert.Contains("Content-Transfer-Encoding: base64", head.TakeWhile(line => line.Length > 0));
        var body = head.SkipWhile(line => line.Length > 0).SkipWhile(line => line.Length == 0).TakeWhile(line => !line.StartsWith("--", StringComparison.Ordinal));
        return Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body)));
    }

    public string Header(string name) => Decoded(Headers.Single(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value);

    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var encoded))
            {
                bytes.Add(encoded);
                i += 2;
            }
            else
            {
                bytes.Add((byte)text[i]);
            }
        }

        return [.. bytes];
    }

    private static string Decoded(string value) => EncodedWord().Replace(value, word => Encoding.UTF8.GetString(
        word.Groups["kind"].Value is "B" or "b"
            ? Convert.FromBase64String(word.Groups["text"].Value)
            : Quoted(word.Groups["text"].Value.Replace('_', ' '))));

    [GeneratedRegex(@"=\?utf-8\?(?<kind>[BbQq])\?(?<text>[^?]*)\?=\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();
}
