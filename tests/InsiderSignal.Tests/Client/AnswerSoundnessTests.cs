using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Tests.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class AnswerSoundnessTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    public static TheoryData<AnswerKind, string> Sound => new()
    {
        { AnswerKind.Submission, Samples.Submission },
        { AnswerKind.Submission, "<SUBMISSION>\n<TYPE>4\n</SUBMISSION>\n" },
        { AnswerKind.Submission, "<SEC-HEADER>x\nACCESSION NUMBER: 0009000001-26-000001\n</SEC-HEADER>\n" },
        { AnswerKind.Submission, "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n<SEC-DOCUMENT>x\n</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n" },
        { AnswerKind.Index, Samples.Index },
        { AnswerKind.Index, Samples.Index.TrimEnd() },
        { AnswerKind.Index, Samples.Index[..(Samples.Index.LastIndexOf("---", StringComparison.Ordinal) + 3)] + "\n" },
        { AnswerKind.Feed, Samples.Feed },
        { AnswerKind.Page, Samples.Page },
        { AnswerKind.Json, "{\"cik\":\"0009000001\"}\n" },
        { AnswerKind.Json, "\uFEFF[]" },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void Problem_WholeAnswer_None(AnswerKind kind, string answer) => Assert.Null(Problem(kind, Packed.Bytes(answer)));

    [Theory]
    [InlineData(AnswerKind.Submission, Samples.Submission)]
    [InlineData(AnswerKind.Feed, Samples.Feed)]
    [InlineData(AnswerKind.Page, Samples.Page)]
    [InlineData(AnswerKind.Json, "{\"a\":[1,2,{\"b\":\"c\"}]}")]
    public void Problem_CutAnywhere_IsSeen(AnswerKind kind, string answer)
    {
        var bytes = Packed.Bytes(answer.TrimEnd());
        for (var length = 0; length < bytes.Length; length++)
            Assert.False(Problem(kind, bytes[..length]) is null, $"{kind} cut to {length} bytes passed.");
    }

    [Fact]
    public void Problem_IndexCutWithinALine_IsSeen()
    {
        var lastLine = Samples.Index.TrimEnd().LastIndexOf('\n') + 1;
        for (var length = lastLine + 1; length < Samples.Index.TrimEnd().Length; length++)
            Assert.NotNull(Problem(AnswerKind.Index, Packed.Bytes(Samples.Index[..length])));
    }

    [Fact]
    public void Problem_GzippedIndex_MustBeWhole()
    {
        var gzip = Packed.Gzip(Packed.Bytes(Samples.Index));

        Assert.Null(Problem(AnswerKind.Index, gzip));
        for (var length = 0; length < gzip.Length; length++)
            Assert.NotNull(Problem(AnswerKind.Index, gzip[..length]));
        Assert.NotNull(Problem(AnswerKind.Index, Packed.Gzip(Packed.Bytes("nothing of the kind"))));
    }

    [Fact]
    public void Problem_GzippedIndexOfManyPieces_IsReadToItsEnd()
    {
        var lines = string.Concat(Enumerable.Repeat("9000001|EXAMPLE WORKS INC|4|20260302|edgar/data/9000001/0009000001-26-000001.txt\n", 5000));

        Assert.Null(Problem(AnswerKind.Index, Packed.Gzip(Packed.Bytes(Samples.Index + lines))));
        Assert.NotNull(Problem(AnswerKind.Index, Packed.Gzip(Packed.Bytes((Samples.Index + lines)[..^9]))));
    }

    [Fact]
    public void Problem_Zip_MustHaveItsDirectory()
    {
        var zip = Packed.Zip(("a.json", Packed.Bytes("{}")), ("b.json", Packed.Bytes("[]")));

        Assert.Null(Problem(AnswerKind.Zip, zip));
        Assert.Null(Problem(AnswerKind.Zip, Packed.Zip()));
        Assert.Null(Problem(AnswerKind.Zip, Packed.StreamedZip(("a.json", Packed.Bytes("{}")))));
        for (var length = 0; length < zip.Length; length++)
            Assert.NotNull(Problem(AnswerKind.Zip, zip[..length]));
    }

    [Fact]
    public void Problem_ZipWithAComment_MayHoldAnythingInIt()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("a.json");
            zip.Comment = "PK\x05\x06 and so on";
        }

        Assert.Null(Problem(AnswerKind.Zip, packed.ToArray()));
    }

    [Fact]
    public void Problem_ZipOfMoreThan65535Entries_IsRead()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 66_000; i++)
                zip.CreateEntry($"{i}", CompressionLevel.NoCompression);
        }

        Assert.Null(Problem(AnswerKind.Zip, packed.ToArray()));
    }

    [Fact]
    public void Problem_ZipBeyond4GB_IsReadByItsLongRecord()
    {
        var zip = Packed.Zip(("a.json", Packed.Bytes("{}")));
        var end = zip.AsSpan()[^22..];
        var longEnd = new byte[56];
        "PK\x06\x06"u8.CopyTo(longEnd);
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(40), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]));
        BinaryPrimitives.WriteInt64LittleEndian(longEnd.AsSpan(48), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        var locator = new byte[20];
        "PK\x06\x07"u8.CopyTo(locator);
        BinaryPrimitives.WriteInt64LittleEndian(locator.AsSpan(8), zip.Length - 22);
        end.Slice(12, 8).Fill(0xFF);
        byte[] large = [.. zip[..^22], .. longEnd, .. locator, .. end];

        Assert.Null(Problem(AnswerKind.Zip, large));
        Assert.NotNull(Problem(AnswerKind.Zip, [.. zip[..^22], .. locator, .. end]));
    }

    [Theory]
    [InlineData(AnswerKind.Submission)]
    [InlineData(AnswerKind.Index)]
    [InlineData(AnswerKind.Feed)]
    [InlineData(AnswerKind.Json)]
    [InlineData(AnswerKind.Zip)]
    public void Problem_HtmlInstead_IsSeen(AnswerKind kind) => Assert.NotNull(Problem(kind, Packed.Bytes(Samples.Page)));

    [Fact]
    public void Problem_OtherXml_IsNoFeed() => Assert.NotNull(Problem(AnswerKind.Feed, "<rss></rss>"u8.ToArray()));

    [Fact]
    public async Task Problem_RealFeed_WholePagesAndTheMaintenancePage()
    {
        await using var packed = new GZipStream(File.OpenRead(Corpus.PathTo("feeds/current-type4-2025-12.tar.gz")), CompressionMode.Decompress);
        await using var tar = new TarReader(packed);
        var pages = 0;
        while (await tar.GetNextEntryAsync(copyData: true, Stop) is { } entry)
        {
            using var content = new MemoryStream();
            await entry.DataStream!.CopyToAsync(content, Stop);
            var isPage = entry.Name.EndsWith(".atom", StringComparison.Ordinal);
            Assert.Equal(isPage, Problem(AnswerKind.Feed, content.ToArray()) is null);
            Assert.Equal(!isPage, PageNotice.Read(content.ToArray()) is { IsOutage: true });
            pages += isPage ? 1 : 0;
        }

        Assert.Equal(25, pages);
    }

    [Theory]
    [InlineData("indexes/full-2023-QTR2-master.idx.gz")]
    [InlineData("indexes/daily-master.20181231.idx.gz")]
    [InlineData("indexes/daily-form.20200318.idx.gz")]
    public async Task Problem_RealIndex_NonePackedOrNot(string name)
    {
        var gzip = await File.ReadAllBytesAsync(Corpus.PathTo(name), Stop);
        using var plain = new MemoryStream();
        await using (var unpacked = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress))
            await unpacked.CopyToAsync(plain, Stop);

        Assert.Null(Problem(AnswerKind.Index, gzip));
        Assert.Null(Problem(AnswerKind.Index, plain.ToArray()));
        Assert.NotNull(Problem(AnswerKind.Index, gzip[..^1]));
        Assert.NotNull(Problem(AnswerKind.Index, gzip[..(gzip.Length / 2)]));
        var lastName = plain.ToArray().AsSpan().LastIndexOf(".txt"u8);
        Assert.NotNull(Problem(AnswerKind.Index, plain.ToArray()[..(lastName + 2)]));
    }

    [Fact]
    public async Task Problem_RealSubmissions_None()
    {
        await using var packed = new GZipStream(File.OpenRead(Corpus.PathTo("submissions/2023-04.tar.gz")), CompressionMode.Decompress);
        await using var tar = new TarReader(packed);
        var seen = 0;
        while (seen < 500 && await tar.GetNextEntryAsync(copyData: true, Stop) is { } entry)
        {
            if (entry.DataStream is not { } data)
                continue;
            using var content = new MemoryStream();
            await data.CopyToAsync(content, Stop);
            Assert.Null(Problem(AnswerKind.Submission, content.ToArray()));
            Assert.NotNull(Problem(AnswerKind.Submission, content.ToArray()[..^20]));
            seen++;
        }

        Assert.Equal(500, seen);
    }

    [Theory]
    [InlineData("reference/submissions/CIK0000320193.json", AnswerKind.Json)]
    [InlineData("reference/company_tickers_exchange.json", AnswerKind.Json)]
    [InlineData("form345/2024q3_form345-partial.zip", AnswerKind.Zip)]
    public async Task Problem_RealFile_NoneUnlessCut(string name, AnswerKind kind)
    {
        var file = await File.ReadAllBytesAsync(Corpus.PathTo(name), Stop);

        Assert.Null(Problem(kind, file));
        Assert.NotNull(Problem(kind, file[..^2]));
    }

    private static string? Problem(AnswerKind kind, byte[] answer) => AnswerSoundness.Problem(kind, answer);
}
