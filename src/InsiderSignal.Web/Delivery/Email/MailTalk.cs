using System.Globalization;
using System.Text;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>Commands to a mail server and its answers (RFC 5321, 4.2).</summary>
internal sealed class MailTalk(Stream stream, MailAnswers answers)
{
    private const int LongestLine = 2_000;
    private const int MostLines = 100;

    /// <summary>Gives a command and hears the answer.</summary>
    /// <param name="step">What is told to have failed where the answer is another.</param>
    /// <param name="command">The command, without its line break.</param>
    /// <param name="expected">The number that the answer must have.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lines of the answer, without the number.</returns>
    /// <exception cref="DeliveryFault">It was another answer.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    public async Task<IReadOnlyList<string>> AskAsync(string step, string command, int expected, CancellationToken cancellationToken)
    {
        await SayAsync(command, cancellationToken);
        return await HearAsync(step, expected, cancellationToken);
    }

    public async Task SayAsync(string command, CancellationToken cancellationToken) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(command + "\r\n"), cancellationToken);

    public async Task<IReadOnlyList<string>> HearAsync(string step, int expected, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (true)
        {
            var line = await LineAsync(cancellationToken);
            var isNumbered = line.Length >= 3 && int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out _);
            var status = isNumbered ? int.Parse(line.AsSpan(0, 3), CultureInfo.InvariantCulture) : 0;
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (status != expected || lines.Count == MostLines)
                throw answers.Refusal(step, status, lines[^1]);
            if (line.Length == 3 || line[3] != '-')
                return lines;
        }
    }

    // Byte by byte: what is read beyond the answer to STARTTLS would be missing from the handshake.
    private async Task<string> LineAsync(CancellationToken cancellationToken)
    {
        var line = new List<byte>();
        var letter = new byte[1];
        while (line.Count < LongestLine && await stream.ReadAsync(letter, cancellationToken) > 0)
        {
            if (letter[0] == '\n')
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            line.Add(letter[0]);
        }

        throw new IOException("No line of an answer came.");
    }
}
