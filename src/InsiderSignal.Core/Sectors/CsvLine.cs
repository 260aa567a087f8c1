using System.Text;

namespace InsiderSignal.Core.Sectors;

/// <summary>Splits one line of comma-separated values in which a field may be quoted and a quote inside it is doubled.</summary>
internal static class CsvLine
{
    /// <summary>The fields of the line, without their quotes.</summary>
    /// <exception cref="FormatException">A quote is never closed, or stands in the middle of a field.</exception>
    public static List<string> Split(string line)
    {
        var fields = new List<string>();
        var position = 0;
        while (true)
        {
            var quoted = position < line.Length && line[position] == '"';
            fields.Add(quoted ? ReadQuoted(line, ref position) : ReadPlain(line, ref position));
            if (position == line.Length)
            {
                return fields;
            }

            if (line[position] != ',')
            {
                throw new FormatException("a closing quote is followed by text");
            }

            position++;
        }
    }

    private static string ReadPlain(string line, ref int position)
    {
        var comma = line.IndexOf(',', position);
        var end = comma < 0 ? line.Length : comma;
        var field = line[position..end];
        if (field.Contains('"', StringComparison.Ordinal))
        {
            throw new FormatException("a quote stands inside an unquoted field");
        }

        position = end;
        return field;
    }

    private static string ReadQuoted(string line, ref int position)
    {
        var field = new StringBuilder();
        for (var i = position + 1; i < line.Length; i++)
        {
            if (line[i] != '"')
            {
                field.Append(line[i]);
            }
            else if (i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else
            {
                position = i + 1;
                return field.ToString();
            }
        }

        throw new FormatException("a quote is never closed");
    }
}
