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

    /// <summary>All after the headers, its quoted-printable encoding undone.</summary>
    public string Body
    {
        get
        {
            var text = string.Join('\n', Lines.SkipWhile(line => line.Length > 0)).Replace("=\n", "", StringComparison.Ordinal);
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

            return Encoding.UTF8.GetString([.. bytes]);
        }
    }

    public string Header(string name) => Decoded(Headers.Single(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value);

    private static string Decoded(string value) => EncodedWord().Replace(value, word => Encoding.UTF8.GetString(
        word.Groups["kind"].Value is "B" or "b"
            ? Convert.FromBase64String(word.Groups["text"].Value)
            : [.. Regex.Replace(word.Groups["text"].Value, "=(..)|_", part => part.Value == "_" ? " " : ((char)Convert.ToByte(part.Groups[1].Value, 16)).ToString(), RegexOptions.None, TimeSpan.FromSeconds(1)).Select(letter => (byte)letter)]));

    [GeneratedRegex(@"=\?utf-8\?(?<kind>[BbQq])\?(?<text>[^?]*)\?=\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();
}
