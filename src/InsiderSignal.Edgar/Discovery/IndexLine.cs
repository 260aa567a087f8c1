using System.Buffers.Text;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>The fields of one line. The name is what stands between the others: it may hold bars and bytes of any encoding.</summary>
internal readonly ref struct IndexLine
{
    private const int DashedAccession = 20;

    private ReadOnlySpan<byte> Form { get; init; }

    private ReadOnlySpan<byte> Cik { get; init; }

    private ReadOnlySpan<byte> Date { get; init; }

    private ReadOnlySpan<byte> File { get; init; }

    /// <summary>The form; null when it is none of insiders.</summary>
    public OwnershipForm? OwnershipForm
    {
        get
        {
            if (Form is not [>= (byte)'3' and <= (byte)'5'] and not [>= (byte)'3' and <= (byte)'5', (byte)'/', (byte)'A'])
                return null;
            Span<char> name = stackalloc char[Form.Length];
            for (var i = 0; i < name.Length; i++)
                name[i] = (char)Form[i];
            return OwnershipForms.Parse(name);
        }
    }

    public static bool TrySplit(ReadOnlySpan<byte> line, IndexLayout layout, out IndexLine fields) =>
        layout == IndexLayout.Master ? TrySplitAtBars(line, out fields) : TrySplitColumns(line, out fields);

    /// <summary>Reads what every sound line has, of whatever form.</summary>
    public bool TryRead(out AccessionNumber accession, out DateOnly filedOn, out Cik cik)
    {
        accession = default;
        filedOn = default;
        cik = default;
        return !Form.IsEmpty && TryReadCik(out cik) && TryReadDate(out filedOn) && TryReadAccession(out accession);
    }

    private static bool TrySplitAtBars(ReadOnlySpan<byte> line, out IndexLine fields)
    {
        fields = default;
        var nameAt = line.IndexOf((byte)'|');
        var fileAt = line.LastIndexOf((byte)'|');
        var dateAt = fileAt < 0 ? -1 : line[..fileAt].LastIndexOf((byte)'|');
        var formAt = dateAt < 0 ? -1 : line[..dateAt].LastIndexOf((byte)'|');
        if (formAt <= nameAt)
            return false;
        fields = new IndexLine
        {
            Cik = line[..nameAt],
            Form = line[(formAt + 1)..dateAt],
            Date = line[(dateAt + 1)..fileAt],
            File = line[(fileAt + 1)..],
        };
        return true;
    }

    // Form names have single spaces in them ("1-A POS"): two end the column. What follows the name has none.
    private static bool TrySplitColumns(ReadOnlySpan<byte> line, out IndexLine fields)
    {
        fields = default;
        var formEnd = line.IndexOf("  "u8);
        if (formEnd <= 0)
            return false;
        var rest = line[formEnd..];
        var file = TakeLast(ref rest);
        var date = TakeLast(ref rest);
        var cik = TakeLast(ref rest);
        fields = new IndexLine { Form = line[..formEnd], Cik = cik, Date = date, File = file };
        return true;
    }

    private static ReadOnlySpan<byte> TakeLast(scoped ref ReadOnlySpan<byte> words)
    {
        words = words.TrimEnd((byte)' ');
        var at = words.LastIndexOf((byte)' ') + 1;
        var last = words[at..];
        words = words[..at];
        return last;
    }

    private bool TryReadCik(out Cik cik)
    {
        cik = default;
        if (!Utf8Parser.TryParse(Cik, out int value, out var length) || length != Cik.Length || value <= 0 || Cik[0] == (byte)'+')
            return false;
        cik = new Cik(value);
        return true;
    }

    private bool TryReadDate(out DateOnly date)
    {
        date = default;
        Span<byte> digits = stackalloc byte[8];
        if (Date.Length == 10 && Date[4] == (byte)'-' && Date[7] == (byte)'-')
        {
            Date[..4].CopyTo(digits);
            Date[5..7].CopyTo(digits[4..]);
            Date[8..].CopyTo(digits[6..]);
        }
        else if (!Date.TryCopyTo(digits) || Date.Length != digits.Length)
        {
            return false;
        }

        if (digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') || !Utf8Parser.TryParse(digits, out int value, out _))
            return false;
        var (year, month, day) = (value / 10_000, value / 100 % 100, value % 100);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    // edgar/data/1000228/0001209191-18-064398.txt
    private bool TryReadAccession(out AccessionNumber accession)
    {
        accession = default;
        if (!File.EndsWith(".txt"u8) || File.Length < DashedAccession + 4)
            return false;
        var name = File[^(DashedAccession + 4)..^4];
        Span<char> text = stackalloc char[DashedAccession];
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)name[i];
        return AccessionNumber.TryParse(text, out accession);
    }
}
