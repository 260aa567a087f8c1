using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Collects text as bytes, without making strings on the way.</summary>
internal sealed class Utf8Page(int capacity)
{
    private const char LastAscii = '\x7F';
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>");

    private byte[] _bytes = new byte[capacity];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Put(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        _length += utf8.Length;
    }

    public void Put(ReadOnlySpan<char> text) => _length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));

    /// <summary>Puts text with the characters escaped that XML reserves, and all beyond ASCII, as filing agents do.</summary>
    public void PutEscaped(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Markup);
            var foreign = text.IndexOfAnyExceptInRange('\0', LastAscii);
            if (plain < 0 || (foreign >= 0 && foreign < plain))
                plain = foreign;
            if (plain < 0)
                break;
            Put(text[..plain]);
            PutReference(text[plain]);
            text = text[(plain + 1)..];
        }

        Put(text);
    }

    public void PutNumber(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var written);
        _length += written;
    }

    /// <summary>Puts a number with leading zeros.</summary>
    public void PutPadded(int number, int digits)
    {
        Utf8Formatter.TryFormat(number, Room(digits), out var written, new StandardFormat('D', (byte)digits));
        _length += written;
    }

    /// <summary>Puts the eight digits of a date.</summary>
    public void Put(DateOnly day) => PutPadded((day.Year * 10_000) + (day.Month * 100) + day.Day, 8);

    private void PutReference(char special)
    {
        switch (special)
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
            default:
                Put("&#"u8);
                PutNumber(special);
                Put(";"u8);
                break;
        }
    }

    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - _length < bytes)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes));
        return _bytes.AsSpan(_length);
    }
}
