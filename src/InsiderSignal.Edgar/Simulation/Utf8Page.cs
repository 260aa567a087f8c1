using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Writes text as bytes, without making strings on the way.</summary>
internal readonly struct Utf8Page(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        string.Concat("&<>", string.Concat(Enumerable.Range(0x80, 0x2FFF - 0x80).Select(code => (char)code))));

    public void Put(ReadOnlySpan<byte> utf8) => output.Write(utf8);

    public void Put(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, output);

    /// <summary>Puts text with the characters escaped that XML reserves, and all beyond ASCII, as filing agents do.</summary>
    public void PutEscaped(ReadOnlySpan<char> text)
    {
        int special;
        while ((special = text.IndexOfAny(Special)) >= 0)
        {
            Put(text[..special]);
            switch (text[special])
            {
                case '&':
                    Put("&amp;"u8);
                    break;
                case '<':
                    Put("&lt;"u8);
                    break;
                case '>':
                    Put("&gt;"u8);
                    break;
                case var other:
                    Put("&#"u8);
                    Put(other);
                    Put(";"u8);
                    break;
            }

            text = text[(special + 1)..];
        }

        Put(text);
    }

    public void Put(int number)
    {
        var span = output.GetSpan(11);
        Utf8Formatter.TryFormat(number, span, out var written);
        output.Advance(written);
    }

    /// <summary>Puts a number with leading zeros.</summary>
    public void PutPadded(int number, int digits)
    {
        var span = output.GetSpan(digits);
        Utf8Formatter.TryFormat(number, span, out var written, new StandardFormat('D', (byte)digits));
        output.Advance(written);
    }

    /// <summary>Puts the eight digits of a date.</summary>
    public void Put(DateOnly day)
    {
        PutPadded((day.Year * 10_000) + (day.Month * 100) + day.Day, 8);
    }
}
