using System.Formats.Tar;
using System.Text;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Submissions;

public sealed class SubmissionArchiveTests : IDisposable
{
    private static readonly (string Name, byte[] Content)[] TwoFiles = [("b.txt", Packed.Bytes("second")), ("a/a.txt", Packed.Bytes("first"))];

    private readonly TempFolder _folder = new();

    public static TheoryData<string, byte[], ArchiveKind> Archives => new()
    {
        { "zip", Packed.Zip(TwoFiles), ArchiveKind.Zip },
        { "streamed zip", Packed.StreamedZip(TwoFiles), ArchiveKind.Zip },
        { "pax tar", Packed.Tar(TarEntryFormat.Pax, TwoFiles), ArchiveKind.Tar },
        { "ustar tar", Packed.Tar(TarEntryFormat.Ustar, TwoFiles), ArchiveKind.Tar },
        { "gnu tar", Packed.Tar(TarEntryFormat.Gnu, TwoFiles), ArchiveKind.Tar },
        { "v7 tar", Packed.Tar(TarEntryFormat.V7, TwoFiles), ArchiveKind.Tar },
        { "tar.gz", Packed.Gzip(Packed.Tar(TwoFiles)), ArchiveKind.GzippedTar },
    };

    [Theory]
    [MemberData(nameof(Archives))]
    public void ReadEntries_Archive_ToldByContentAndReadInItsOrder(string name, byte[] content, ArchiveKind expected)
    {
        Assert.NotEmpty(name);
        var path = _folder.Write("misleading.txt", content);

        Assert.Equal(expected, SubmissionArchive.KindOf(path));
        Assert.Equal(["misleading.txt!b.txt = second", "misleading.txt!a/a.txt = first"], Read(path));
    }

    [Fact]
    public void ReadEntries_Folder_AllFilesInOrdinalOrderAndArchivesOpened()
    {
        _folder.Write("b/2.txt", Packed.Bytes("two"));
        _folder.Write("b/1.txt", Packed.Bytes("one"));
        _folder.Write("B.txt", Packed.Bytes("upper"));
        _folder.Write("a.zip", Packed.Zip(("x.txt", Packed.Bytes("packed"))));
        _folder.Write("empty/c.txt", []);
        _folder.Write(".hidden/d.txt", Packed.Bytes("hidden"));
        _folder.Write(".hidden.txt", Packed.Bytes("hidden"));

        Assert.Equal(ArchiveKind.Folder, SubmissionArchive.KindOf(_folder.Path));
        Assert.Equal(["B.txt = upper", "a.zip!x.txt = packed", "b/1.txt = one", "b/2.txt = two", "empty/c.txt = "], Read(_folder.Path));
    }

    [Fact]
    public void ReadEntries_SingleFileAndSingleGzip_OneEntry()
    {
        var plain = _folder.Write("filing.nc", Packed.Bytes(SubmissionText.Feed()));
        var packed = _folder.Write("filing.nc.gz", Packed.Gzip(Packed.Bytes("inside")));

        Assert.Equal(ArchiveKind.File, SubmissionArchive.KindOf(plain));
        Assert.Equal(ArchiveKind.Gzip, SubmissionArchive.KindOf(packed));
        Assert.Equal(["filing.nc = " + SubmissionText.Feed()], Read(plain));
        Assert.Equal(["filing.nc.gz!filing.nc = inside"], Read(packed));
    }

    [Fact]
    public void ReadEntries_ThenSubmissionReader_AFiling()
    {
        var path = _folder.Write("feed.tar.gz", Packed.Gzip(Packed.Tar(("x.nc", Packed.Bytes(SubmissionText.Feed())))));
        var reader = new SubmissionReader();

        var outcome = SubmissionArchive.Open(path).ReadEntries().Select(reader.Read).Single();

        Assert.Equal(SubmissionText.Accession, Assert.IsType<ReadSubmission>(outcome).Filing.Accession.ToString());
    }

    [Fact]
    public void ReadEntries_NothingInside_NoEntries()
    {
        Assert.Empty(Read(_folder.Write("a.zip", Packed.Zip())));
        Assert.Empty(Read(_folder.Write("a.tar", new byte[1024])));
        Assert.Empty(Read(_folder.Write("a.tar.gz", Packed.Gzip(new byte[1024]))));
        Assert.Empty(Read(Directory.CreateDirectory(Path.Combine(_folder.Path, "empty")).FullName));
    }

    [Fact]
    public void Open_NothingAtThePath_OneLineBeforeAnythingElse()
    {
        var path = Path.Combine(_folder.Path, "missing.zip");

        var error = Assert.Throws<FileNotFoundException>(() => SubmissionArchive.Open(path));

        Assert.Equal($"There is no file or folder \"{path}\".", error.Message);
        Assert.Throws<FileNotFoundException>(() => SubmissionArchive.KindOf(path));
    }

    [Fact]
    public void ReadEntries_DirectoriesAndLinks_PassedOver()
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "folder/"));
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "link") { LinkName = "/etc/passwd" });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.HardLink, "hard") { LinkName = "folder/a.txt" });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "folder/a.txt") { DataStream = new MemoryStream(Packed.Bytes("a")) });
        }

        var path = _folder.Write("a.tar", packed.ToArray());
        var target = _folder.Write("target/b.txt", Packed.Bytes("b"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.txt"), target);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "loop"), _folder.Path);

        Assert.Equal(["a.tar!folder/a.txt = a"], Read(path));
        Assert.Equal(["a.tar!folder/a.txt = a", "target/b.txt = b"], Read(_folder.Path));
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc/passwd")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("..\\..\\windows\\x.txt", "windows/x.txt")]
    [InlineData("C:\\x.txt", "x.txt")]
    [InlineData("a/./b//c.txt", "a/b/c.txt")]
    [InlineData("a\nb\u001b[31m.txt", "a_b_[31m.txt")]
    [InlineData("..", "unnamed")]
    public void ReadEntries_NameThatLeadsElsewhere_ReadAndNamedSafely(string name, string expected)
    {
        var tar = _folder.Write("a.tar", Packed.Tar((name, Packed.Bytes("x"))));
        var zip = _folder.Write("a.zip", Packed.Zip((name, Packed.Bytes("x"))));

        Assert.Equal([$"a.tar!{expected} = x"], Read(tar));
        Assert.Equal([$"a.zip!{expected} = x"], Read(zip));
    }

    [Fact]
    public void ReadEntries_LongNames_ReadInFull()
    {
        var name = string.Join('/', Enumerable.Repeat("a-long-folder-name", 8)) + "/0001213900-23-014092.txt";

        foreach (var format in new[] { TarEntryFormat.Pax, TarEntryFormat.Gnu, TarEntryFormat.Ustar })
            Assert.Equal([$"a.tar!{name} = x"], Read(_folder.Write("a.tar", Packed.Tar(format, (name, Packed.Bytes("x"))))));
    }

    [Fact]
    public void ReadEntries_Progress_FromNothingToAll()
    {
        _folder.Write("a.txt", new byte[1000]);
        _folder.Write("b.tar.gz", Packed.Gzip(Packed.Tar(TwoFiles)));
        _folder.Write("c.zip", Packed.Zip(TwoFiles));
        var archive = SubmissionArchive.Open(_folder.Path);
        var seen = new List<long> { archive.BytesRead };

        foreach (var entry in archive.ReadEntries())
            seen.Add(archive.BytesRead);

        Assert.Equal(0, seen[0]);
        Assert.Equal(Directory.EnumerateFiles(_folder.Path).Sum(f => new FileInfo(f).Length), archive.TotalBytes);
        Assert.Equal(archive.TotalBytes, archive.BytesRead);
        Assert.Equal(seen.Order(), seen);
        Assert.True(seen[1] >= 1000);
    }

    [Fact]
    public void ReadEntries_ManyEntries_ContentIsThatOfTheEntryAtHand()
    {
        var files = Enumerable.Range(0, 300).Select(i => ($"{i}.txt", Packed.Bytes(new string((char)('a' + (i % 26)), i * 997)))).ToArray();
        var path = _folder.Write("a.zip", Packed.Zip(files));

        var matches = SubmissionArchive.Open(path).ReadEntries().Select((entry, i) => entry.Content.Span.SequenceEqual(files[i].Item2)).ToList();

        Assert.Equal(300, matches.Count);
        Assert.DoesNotContain(false, matches);
    }

    public void Dispose() => _folder.Dispose();

    private static List<string> Read(string path) =>
        [.. SubmissionArchive.Open(path).ReadEntries().Select(e => $"{e.Name} = {e.BrokenReason ?? Encoding.UTF8.GetString(e.Content.Span)}")];
}
