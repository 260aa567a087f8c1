using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Submissions;

public sealed class DamagedArchiveTests : IDisposable
{
    private static readonly byte[] Noise = MakeNoise();
    private static readonly (string Name, byte[] Content)[] Files = [("1.txt", Packed.Bytes("one")), ("2.txt", Noise), ("3.txt", Packed.Bytes("three"))];

    private readonly TempFolder _folder = new();

    public static TheoryData<string, byte[]> CutArchives => new()
    {
        { "a.tar", Packed.Tar(Files)[..20_000] },
        { "a.tar.gz", Packed.Gzip(Packed.Tar(Files))[..20_000] },
    };

    [Theory]
    [MemberData(nameof(CutArchives))]
    public void ReadEntries_CutInsideAnEntry_EntriesBeforeAndThenTheBrokenOne(string name, byte[] content)
    {
        var entries = Read(_folder.Write(name, content));

        Assert.Equal(2, entries.Count);
        Assert.Equal(($"{name}!1.txt", null), entries[0]);
        Assert.Equal($"{name}!2.txt", entries[1].Name);
        Assert.StartsWith("cut short", entries[1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(30)]
    public void ReadEntries_ZipWithoutItsList_OneBrokenEntryAndTheNextFileRead(int missing)
    {
        foreach (var zip in new[] { Packed.Zip(Files), Packed.StreamedZip(Files) })
        {
            _folder.Write("a.zip", zip.AsSpan(0, zip.Length - missing));
            _folder.Write("b.txt", Packed.Bytes("x"));

            Assert.Equal([("a.zip", "cut short or damaged: the archive's list of entries cannot be read"), ("b.txt", null)], Read(_folder.Path));
        }
    }

    [Fact]
    public void ReadEntries_TarWithoutItsEndMark_EntriesAndThenWhatIsMissing()
    {
        var tar = Packed.Tar(Files);

        var entries = Read(_folder.Write("a.tar", tar.AsSpan(0, tar.Length - 1024)));

        Assert.Equal(["a.tar!1.txt", "a.tar!2.txt", "a.tar!3.txt", "a.tar"], entries.Select(e => e.Name));
        Assert.Equal("the archive has no end mark: it may be cut short", entries[3].Reason);
    }

    [Fact]
    public void ReadEntries_DamagedHeaderInATar_EntriesBeforeAndThenTheReason()
    {
        var tar = Packed.Tar(System.Formats.Tar.TarEntryFormat.Ustar, Files);
        tar[1024 + 3] ^= 0x55;

        var entries = Read(_folder.Write("a.tar", tar));

        Assert.Equal([("a.tar!1.txt", null), ("a.tar", "damaged: what should be a header is none")], entries);
    }

    [Fact]
    public void ReadEntries_DamagedEntryInAZip_OnlyThatOneIsBroken()
    {
        var zip = Packed.Zip(Files);
        zip[20_000] ^= 0x55;

        var entries = Read(_folder.Write("a.zip", zip));

        Assert.Equal(["a.zip!1.txt", "a.zip!2.txt", "a.zip!3.txt"], entries.Select(e => e.Name));
        Assert.StartsWith("damaged", entries[1].Reason, StringComparison.Ordinal);
        Assert.Null(entries[2].Reason);
    }

    [Theory]
    [InlineData("inner.zip")]
    [InlineData("inner.tar")]
    [InlineData("inner.gz")]
    [InlineData("inner.tar.gz")]
    public void ReadEntries_ArchiveInsideAnArchive_BrokenAndNotFollowed(string name)
    {
        var inner = name switch
        {
            "inner.zip" => Packed.Zip(Files),
            "inner.tar" => Packed.Tar(Files),
            "inner.gz" => Packed.Gzip(Noise),
            _ => Packed.Gzip(Packed.Tar(Files)),
        };
        (string, byte[])[] files = [(name, inner), ("after.txt", Packed.Bytes("x"))];

        foreach (var (outer, content) in new[] { ("outer.zip", Packed.Zip(files)), ("outer.tar.gz", Packed.Gzip(Packed.Tar(files))) })
        {
            var entries = Read(_folder.Write(outer, content));

            Assert.Equal([($"{outer}!{name}", "an archive inside an archive: unpack the outer one first"), ($"{outer}!after.txt", null)], entries);
        }
    }

    [Fact]
    public void ReadEntries_GzipInAGzip_BrokenAndNotFollowed() =>
        Assert.Equal([("a.gz!a", "an archive inside an archive: unpack the outer one first")], Read(_folder.Write("a.gz", Packed.Gzip(Packed.Gzip(Noise)))));

    [Fact]
    public void ReadEntries_EntryOver64Megabytes_BrokenAndTheNextOneRead()
    {
        var large = new byte[EntryLimit + 1];
        (string, byte[])[] files = [("large.txt", large), ("after.txt", Packed.Bytes("x"))];
        _folder.Write("a.zip", Packed.Zip(files));
        _folder.Write("b.tar.gz", Packed.Gzip(Packed.Tar(files)));
        _folder.Write("c.gz", Packed.Gzip(large));
        _folder.Write("d.txt", large);

        Assert.Equal(
            [
                ("a.zip!large.txt", "larger than 64 MB"), ("a.zip!after.txt", null),
                ("b.tar.gz!large.txt", "larger than 64 MB"), ("b.tar.gz!after.txt", null),
                ("c.gz!c", "larger than 64 MB"),
                ("d.txt", "larger than 64 MB"),
            ],
            Read(_folder.Path));
    }

    [Fact]
    public void ReadEntries_EntryOfExactly64Megabytes_Read()
    {
        var path = _folder.Write("a.gz", Packed.Gzip(Encoding.ASCII.GetBytes(new string('x', EntryLimit))));

        Assert.Equal(EntryLimit, SubmissionArchive.Open(path).ReadEntries().Single().Content.Length);
    }

    [Fact]
    public void ReadEntries_TarHeaderThatAsksForGigabytes_RefusedWithoutTakingThem()
    {
        var header = Packed.Tar(System.Formats.Tar.TarEntryFormat.Gnu, (new string('n', 150), Packed.Bytes("x")));
        "77777777777\0"u8.CopyTo(header.AsSpan(124));
        Sign(header.AsSpan(0, 512));

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var entries = Read(_folder.Write("a.tar", header));

        Assert.Equal([("a.tar", "a header of the archive is larger than any name can be")], entries);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 50_000_000);
    }

    [Fact]
    public void ReadEntries_UnsupportedFormat_SaysWhatToDo()
    {
        var entries = Read(_folder.Write("a.tar.xz", [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, 0, 4]));

        Assert.Equal([("a.tar.xz", "packed in a format that is not supported: unpack it first, or pack it as zip or tar.gz")], entries);
    }

    [Fact]
    public void ReadEntries_DataSet_TellsItsPathAndThatItIsNotSupported()
    {
        var path = _folder.Write("2023q1_form345.zip", Packed.Zip(("SUBMISSION.tsv", Packed.Bytes("ACCESSION_NUMBER\n")), ("NONDERIV_TRANS.tsv", [])));

        var entry = SubmissionArchive.Open(_folder.Path).ReadEntries().Single();

        Assert.Equal(ArchiveKind.Form345DataSet, SubmissionArchive.KindOf(path));
        Assert.Equal((path, "a form 345 data set: tables, and no submission"), (entry.DataSetPath, entry.BrokenReason));
        Assert.IsType<BrokenSubmission>(new SubmissionReader().Read(entry));
    }

    [Fact]
    public void ReadEntries_AnyArchiveWithAnyByteChangedOrCut_NothingThrown()
    {
        (string, byte[])[] files = [("1.txt", Packed.Bytes("one")), ("2.txt", Noise[..300]), ("3.txt", Packed.Bytes("three"))];
        byte[][] archives = [Packed.Zip(files), Packed.StreamedZip(files), Packed.Tar(files), Packed.Gzip(Packed.Tar(files)), Packed.Gzip(Noise)];
        var change =
            from archive in Gen.Elements(archives)
            from at in Gen.Choose(0, archive.Length - 1)
            from value in Gen.Choose(0, 255)
            from length in Gen.Frequency((2, Gen.Constant(archive.Length)), (1, Gen.Choose(0, archive.Length)))
            select (archive, at, (byte)value, length);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(change.ToArbitrary(), c =>
        {
            var bytes = c.archive.ToArray();
            bytes[c.at] = c.Item3;
            return Read(_folder.Write("a", bytes.AsSpan(0, c.length))).All(e => e.Reason is null || !e.Reason.Contains('\n', StringComparison.Ordinal));
        }));
    }

    public void Dispose() => _folder.Dispose();

    private const int EntryLimit = 64 * 1024 * 1024;

    private static List<(string Name, string? Reason)> Read(string path) =>
        [.. SubmissionArchive.Open(path).ReadEntries().Select(e => (e.Name, e.BrokenReason))];

    private static void Sign(Span<byte> header)
    {
        header.Slice(148, 8).Fill((byte)' ');
        var sum = 0;
        foreach (var b in header)
            sum += b;
        Encoding.ASCII.GetBytes(Convert.ToString(sum, 8).PadLeft(6, '0') + "\0 ").CopyTo(header[148..]);
    }

    private static byte[] MakeNoise()
    {
        var noise = new byte[40_000];
        var state = 12345u;
        for (var i = 0; i < noise.Length; i++)
        {
            state = (state * 1664525) + 1013904223;
            noise[i] = (byte)(32 + ((state >> 24) % 90));
        }

        return noise;
    }
}
