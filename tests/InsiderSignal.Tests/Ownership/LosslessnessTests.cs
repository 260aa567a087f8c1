using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using InsiderSignal.Edgar.Ownership;
using Xunit;

namespace InsiderSignal.Tests.Ownership;

public sealed class LosslessnessTests
{
    [Fact]
    public void Read_VariedDocuments_NothingLostAndNothingInvented()
    {
        var reader = new OwnershipXmlReader();
        var count = 0;
        using var gzip = new GZipStream(File.OpenRead(Corpus.PathTo("documents/varied.tar.gz")), CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null)
                continue;
            using var content = new MemoryStream();
            entry.DataStream.CopyTo(content);
            AssertSame(reader, content.ToArray());
            count++;
        }

        Assert.Equal(403, count);
    }

    [Fact]
    public void Read_SamplesOfTheSec_NothingLostAndNothingInvented()
    {
        var reader = new OwnershipXmlReader();
        var samples = Samples();

        Assert.Equal(12, samples.Count);
        Assert.All(samples, sample => AssertSame(reader, Encoding.UTF8.GetBytes(Mended(sample))));
    }

    [Fact]
    public void Read_SamplesOfTheSecAsPublished_RefusedForTheirMismatchedTags()
    {
        var reader = new OwnershipXmlReader();

        Assert.All(Samples(), sample =>
        {
            var error = Assert.Throws<OwnershipReadException>(() => reader.Read(Encoding.UTF8.GetBytes(sample)));
            Assert.Contains("tag", error.Message, StringComparison.Ordinal);
        });
    }

    private static void AssertSame(OwnershipXmlReader reader, byte[] xml)
    {
        using var stream = new MemoryStream(xml);

        Assert.Equal(FlatSource.Of(XDocument.Load(stream)), FlatDocument.Of(reader.Read(xml)));
    }

    private static List<string> Samples()
    {
        var folder = Corpus.PathTo("schema");
        var samples = Directory.EnumerateFiles(folder, "doc*.xml").Select(File.ReadAllText).ToList();
        foreach (var path in Directory.EnumerateFiles(folder, "filing*.xml"))
        {
            var document = XDocument.Load(path).Descendants("edgarDocument").First(d => d.Element("documentName")!.Value.StartsWith("doc", StringComparison.Ordinal));
            samples.Add(Encoding.UTF8.GetString(Convert.FromBase64String(document.Element("documentMimeBlock")!.Value)));
        }

        return samples;
    }

    // As published, each sample closes a misspelt country as a state, and those of Form 3/A lack a start tag.
    private static string Mended(string sample)
    {
        sample = sample.Replace("<rptOwnerCounrty>I7</rptOwnerState>", "<rptOwnerCountry>I7</rptOwnerCountry>", StringComparison.Ordinal);
        return sample.Split("<reportingOwnerAddress>").Length < sample.Split("</reportingOwnerAddress>").Length
            ? sample.Replace("<rptOwnerNonUSAddressFlag>false", "<reportingOwnerAddress><rptOwnerNonUSAddressFlag>false", StringComparison.Ordinal)
            : sample;
    }
}
