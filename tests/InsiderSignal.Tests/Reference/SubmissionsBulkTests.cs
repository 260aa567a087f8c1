using System.IO.Compression;
using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Reference;
using InsiderSignal.Tests.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Reference;

public sealed class SubmissionsBulkTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<string> _broken = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_FilersAndOtherFiles_FilersAlone()
    {
        var path = Zip(
            ("CIK0009000001.json", Profile(9000001)),
            ("CIK0009000001-submissions-001.json", "{\"accessionNumber\":[]}"),
            ("placeholder.txt", ""),
            ("CIK0009000002.json", Profile(9000002)));

        Assert.Equal([new Cik(9000001), new Cik(9000002)], Read(path).Select(profile => profile.Cik));
        Assert.Empty(_broken);
    }

    [Fact]
    public void Read_BrokenFiles_AreToldAndPassedOver()
    {
        var path = Zip(
            ("CIK0009000001.json", "{\"cik\":"),
            ("CIK0009000002.json", Profile(9000002)),
            ("CIK0009000003.json", ""),
            ("CIK0009000004.json", "{\"name\":\"X\"}"));

        Assert.Equal(new Cik(9000002), Assert.Single(Read(path)).Cik);

        Assert.Equal(3, _broken.Count);
        Assert.StartsWith("CIK0009000001.json: it is no JSON (", _broken[0], StringComparison.Ordinal);
        Assert.Equal("CIK0009000004.json: it names no filer", _broken[2]);
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void Read_LongDocuments_ByTheirHeads(CompressionLevel level)
    {
        var long1 = Profile(9000001) with { Filings = 200_000 };
        var lateHead = Profile(9000002) with { Description = 40_000 };
        var path = _folder.Write("bulk.zip", Pack(level, ("CIK0009000001.json", long1.ToString()), ("CIK0009000002.json", lateHead.ToString())));

        Assert.Equal(
            [new CompanyProfile(new Cik(9000001), "EXAMPLE 9000001", 2834, true), new CompanyProfile(new Cik(9000002), "EXAMPLE 9000002", 2834, true)],
            Read(path));
    }

    [Fact]
    public void Read_StreamedZip_IsRead()
    {
        var path = _folder.Write("bulk.zip", Packed.StreamedZip(("CIK0009000001.json", Packed.Bytes(Profile(9000001).ToString()))));

        Assert.Single(Read(path));
    }

    [Fact]
    public void Read_DamagedContent_IsToldAndPassedOver()
    {
        var zip = Packed.Zip(
            ("CIK0009000001.json", Packed.Bytes(Profile(9000001).ToString())),
            ("CIK0009000002.json", Packed.Bytes(Profile(9000002).ToString())));
        zip.AsSpan(30 + "CIK0009000001.json".Length, 40).Fill(0xFF);

        Assert.Equal(new Cik(9000002), Assert.Single(Read(_folder.Write("bulk.zip", zip))).Cik);

        Assert.Equal("CIK0009000001.json: its content is damaged", Assert.Single(_broken));
    }

    [Fact]
    public void Read_EntryThatLiesElsewhere_IsToldAndPassedOver()
    {
        var zip = Packed.Zip(("CIK0009000001.json", Packed.Bytes(Profile(9000001).ToString())));
        var list = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        zip[list + 42] = 7;

        Assert.Empty(Read(_folder.Write("bulk.zip", zip)));

        Assert.Equal("CIK0009000001.json: it does not lie where the list says", Assert.Single(_broken));
    }

    [Fact]
    public void Read_DamagedList_SaysSo()
    {
        var zip = Packed.Zip(
            ("CIK0009000001.json", Packed.Bytes(Profile(9000001).ToString())),
            ("CIK0009000002.json", Packed.Bytes(Profile(9000002).ToString())));
        zip[zip.AsSpan().LastIndexOf("PK\x01\x02"u8) + 2] = 9;
        var path = _folder.Write("bulk.zip", zip);

        var error = Assert.Throws<InvalidDataException>(() => Read(path));

        Assert.Equal($"{path}: the list of its entries is damaged.", error.Message);
    }

    [Fact]
    public void Read_CutOrOtherFile_SaysSo()
    {
        var zip = Packed.Zip(("CIK0009000001.json", Packed.Bytes(Profile(9000001).ToString())));

        Assert.Throws<InvalidDataException>(() => Read(_folder.Write("cut.zip", zip.AsSpan(0, zip.Length - 1))));
        Assert.Throws<InvalidDataException>(() => Read(_folder.Write("page.zip", "<html></html>"u8)));
        Assert.Throws<FileNotFoundException>(() => Read(Path.Combine(_folder.Path, "none.zip")));
    }

    [Fact]
    public void Read_SizesInTheLongField_AreTaken()
    {
        var body = Packed.Bytes(Profile(9000001).ToString());
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("CIK0009000001.json", CompressionLevel.NoCompression).Open();
            entry.Write(body);
        }

        Assert.Equal(new Cik(9000001), Assert.Single(Read(_folder.Write("bulk.zip", Widen(packed.ToArray(), body.Length)))).Cik);
        Assert.Empty(_broken);
    }

    // As in an archive beyond 4 GB: sizes and place stand in an extra field, behind another of which nothing is known.
    private static byte[] Widen(byte[] zip, int length)
    {
        var list = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        var end = zip.AsSpan().LastIndexOf("PK\x05\x06"u8);
        byte[] record = [.. zip[list..end]];
        record.AsSpan(20, 8).Fill(0xFF);
        record.AsSpan(42, 4).Fill(0xFF);
        byte[] extra = [0x99, 0x99, 2, 0, 0, 0, 1, 0, 24, 0, .. BitConverter.GetBytes((long)length), .. BitConverter.GetBytes((long)length), .. new byte[8]];
        record[30] = (byte)extra.Length;
        byte[] ending = [.. zip[end..]];
        BitConverter.TryWriteBytes(ending.AsSpan(12), record.Length + extra.Length);
        return [.. zip[..list], .. record, .. extra, .. ending];
    }

    private static Document Profile(int cik) => new(cik);

    private CompanyProfile[] Read(string path) => [.. SubmissionsBulk.Read(path, _broken.Add)];

    private string Zip(params (string Name, string Content)[] files) => _folder.Write("bulk.zip", Pack(CompressionLevel.Optimal, files));

    private static byte[] Pack(CompressionLevel level, params (string Name, string Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return packed.ToArray();
    }

    private sealed record Document(int Cik)
    {
        public int Filings { get; init; }

        public int Description { get; init; }

        public static implicit operator string(Document document) => document.ToString();

        public override string ToString()
        {
            // Digits in no order, so that packing does not shrink them away.
            var random = new Random(1);
            var description = string.Concat(Enumerable.Range(0, Description).Select(_ => (char)('a' + random.Next(26))));
            var filings = string.Join(',', Enumerable.Range(0, Filings).Select(_ => random.Next(1_000_000)));
            return $$"""
                {"cik":"{{Cik:D10}}","description":"{{description}}","sic":"2834","insiderTransactionForIssuerExists":1,
                "name":"EXAMPLE {{Cik}}","filings":{"recent":{"sizes":[{{filings}}] } } }
                """;
        }
    }
}
