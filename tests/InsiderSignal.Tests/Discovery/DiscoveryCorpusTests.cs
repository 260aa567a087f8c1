using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Discovery;
using Xunit;

namespace InsiderSignal.Tests.Discovery;

public sealed class DiscoveryCorpusTests
{
    [Fact]
    public void Read_RecordedFeed_AgreesWithTheTextOfEveryPage()
    {
        int pages = 0, listed = 0;
        var filings = new HashSet<ListedFiling>();
        foreach (var (_, content) in RecordedFeed().Where(file => file.Name.EndsWith(".atom", StringComparison.Ordinal)))
        {
            var page = CurrentFilingsFeed.Read(content);
            var expected = Blocks(Encoding.Latin1.GetString(content));

            Assert.Equal(100, page.Entries);
            Assert.Equal(expected.Keys.Order(), page.Filings.Select(filing => filing.Accession.ToString()).Order());
            foreach (var filing in page.Filings)
            {
                var blocks = expected[filing.Accession.ToString()];
                Assert.All(blocks, block => Assert.Contains($"Filed:&lt;/b&gt; {filing.FiledOn:yyyy-MM-dd} ", block, StringComparison.Ordinal));
                Assert.All(blocks, block => Assert.Contains($"term=\"{filing.Form.Name()}\"", block, StringComparison.Ordinal));
                Assert.Contains($"({filing.Cik}) ", blocks[0], StringComparison.Ordinal);
            }

            filings.UnionWith(page.Filings);
            listed += page.Filings.Count;
            pages++;
        }

        Assert.Equal(25, pages);
        Assert.Equal(817, listed);
        Assert.Contains(filings, filing => filing.Form == OwnershipForm.Form4Amendment);
        Assert.All(filings, filing => Assert.InRange(filing.FiledOn, new DateOnly(2025, 12, 10), new DateOnly(2025, 12, 12)));
    }

    [Fact]
    public void Read_WhatEdgarAnswersPastTheEnd_Refused()
    {
        var (_, content) = Assert.Single(RecordedFeed(), file => file.Name.EndsWith(".html", StringComparison.Ordinal));

        Assert.Contains("web page", Assert.Throws<ListingException>(() => CurrentFilingsFeed.Read(content)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full-2023-QTR2-master.idx.gz", 305_990, 55_207, @"^\d+\|.*\|(?<form>[345](/A)?)\|(?<date>2023-\d\d-\d\d)\|edgar/data/\d+/(?<accession>[\d-]{20})\.txt")]
    [InlineData("daily-master.20181231.idx.gz", 2_619, 385, @"^\d+\|.*\|(?<form>[345](/A)?)\|(?<date>20181231)\|edgar/data/\d+/(?<accession>[\d-]{20})\.txt")]
    [InlineData("daily-form.20200318.idx.gz", 4_084, 1_036, @"^(?<form>[345](/A)?)  .* (?<date>20200318) .*/(?<accession>[\d-]{20})\.txt")]
    public void Read_RecordedIndex_AgreesWithItsText(string file, int lines, int filings, string pattern)
    {
        var packed = File.ReadAllBytes(Corpus.PathTo("indexes/" + file));
        var text = Unpack(packed);
        var expected = Regex.Matches(text, pattern, RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1))
            .Select(match => (Accession: match.Groups["accession"].Value, Form: match.Groups["form"].Value, Date: match.Groups["date"].Value.Replace("-", "", StringComparison.Ordinal)))
            .ToHashSet();

        var reading = FilingIndex.Read(packed);
        var plain = FilingIndex.Read(Encoding.Latin1.GetBytes(text));

        Assert.Equal(expected.Order(), reading.Filings.Select(filing => (filing.Accession.ToString(), filing.Form.Name(), $"{filing.FiledOn:yyyyMMdd}")).Order());
        Assert.Equal((lines, filings), (reading.Lines, reading.Filings.Count));
        Assert.Equal(0, reading.NotUnderstood);
        Assert.Equal(reading.Filings, plain.Filings);
    }

    [Fact]
    public void Read_FullIndexOf2023Q2_HasTheForm4sOfTheReference()
    {
        var reading = FilingIndex.Read(File.ReadAllBytes(Corpus.PathTo("indexes/full-2023-QTR2-master.idx.gz")));

        Assert.Equal(50_854, reading.Filings.Count(filing => filing.Form == OwnershipForm.Form4));
    }

    private static Dictionary<string, List<string>> Blocks(string page) => page.Split("<entry>").Skip(1)
        .Where(block => Regex.IsMatch(block, "term=\"[345](/A)?\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)))
        .GroupBy(block => block[(block.IndexOf("accession-number=", StringComparison.Ordinal) + 17)..][..20], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static List<(string Name, byte[] Content)> RecordedFeed()
    {
        var files = new List<(string, byte[])>();
        using var packed = File.OpenRead(Corpus.PathTo("feeds/current-type4-2025-12.tar.gz"));
        using var tar = new TarReader(new GZipStream(packed, CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            using var content = new MemoryStream();
            entry.DataStream!.CopyTo(content);
            files.Add((entry.Name, content.ToArray()));
        }

        return files;
    }

    private static string Unpack(byte[] packed)
    {
        using var unpacked = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
