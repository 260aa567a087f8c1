using System.Globalization;

namespace InsiderSignal.Core.Sectors;

/// <summary>Reads the two reviewed data files line by line and names file and line of the first one that is malformed.</summary>
internal static class SectorFile
{
    public const string Industries = "sic-sectors.csv";
    public const string Overrides = "sector-overrides.csv";

    public static Dictionary<int, Industry> ReadIndustries(TextReader reader) =>
        Read(reader, Industries, "sic,title,sector", fields => new Industry(ReadSic(fields[0]), ReadText(fields[1], "title"), ReadSector(fields[2])), industry => industry.Sic);

    public static Dictionary<int, SectorOverride> ReadOverrides(TextReader reader) =>
        Read(reader, Overrides, "cik,name,sector,reason", fields => new SectorOverride(ReadCik(fields[0]), ReadText(fields[1], "name"), ReadSector(fields[2]), ReadText(fields[3], "reason")), entry => entry.Cik);

    private static Dictionary<int, T> Read<T>(TextReader reader, string file, string header, Func<List<string>, T> parse, Func<T, int> keyOf)
    {
        if (!string.Equals(reader.ReadLine(), header, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file} line 1: expected the header '{header}'.");
        }

        var width = header.Split(',').Length;
        var rows = new Dictionary<int, T>();
        var number = 1;
        while (reader.ReadLine() is { } line)
        {
            number++;
            try
            {
                var fields = CsvLine.Split(line);
                if (fields.Count != width)
                {
                    throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"expected {width} fields and found {fields.Count}"));
                }

                var row = parse(fields);
                if (!rows.TryAdd(keyOf(row), row))
                {
                    throw new FormatException($"'{fields[0]}' appears a second time");
                }
            }
            catch (FormatException e)
            {
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file} line {number}: {e.Message}."), e);
            }
        }

        return rows;
    }

    private static int ReadSic(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sic) && sic > 0
            ? sic
            : throw new FormatException($"'{text}' is not a four-digit SIC code");

    private static int ReadCik(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var cik) && cik > 0
            ? cik
            : throw new FormatException($"'{text}' is not a CIK");

    private static string ReadText(string text, string column) =>
        text.Length > 0 && text.AsSpan().Trim().Length == text.Length
            ? text
            : throw new FormatException($"the {column} '{text}' is empty or padded");

    private static Sector ReadSector(string text) =>
        SectorNames.TryParse(text, out var sector) && sector != Sector.Unclassified && string.Equals(sector.Slug(), text, StringComparison.Ordinal)
            ? sector
            : throw new FormatException($"'{text}' is not the slug of a sector");
}
