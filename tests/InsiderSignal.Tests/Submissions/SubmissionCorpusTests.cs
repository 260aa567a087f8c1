using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Submissions;

public sealed class SubmissionCorpusTests
{
    // What an independent reader counted: transactions of Table I alone, whatever becomes of them later.
    private static readonly Dictionary<string, int> TableOneByCode = new(StringComparer.Ordinal)
    {
        ["M"] = 2735, ["F"] = 4297, ["S"] = 4182, ["A"] = 4196, ["D"] = 380, ["P"] = 978, ["J"] = 342,
        ["C"] = 187, ["G"] = 371, ["L"] = 23, ["X"] = 13, ["I"] = 18, ["E"] = 1, ["W"] = 2,
    };

    [Fact]
    public void Read_AllSubmissions_EveryOneWithTheRowsOfTheReference()
    {
        var reader = new SubmissionReader();
        var archive = SubmissionArchive.Open(Corpus.PathTo("submissions"));
        var byCode = new Dictionary<string, int>(StringComparer.Ordinal);
        var accessions = new HashSet<AccessionNumber>();
        var issuers = new HashSet<Cik>();
        var derivativeRows = 0;
        var holdings = 0;

        foreach (var entry in archive.ReadEntries())
        {
            var filing = Assert.IsType<ReadSubmission>(reader.Read(entry)).Filing;
            Assert.EndsWith($"!{filing.Accession}.txt", entry.Name.Replace("submissions/", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.NotNull(filing.AcceptedAt);
            Assert.InRange(filing.FiledOn, new DateOnly(2023, 1, 1), new DateOnly(2023, 4, 30));
            accessions.Add(filing.Accession);
            issuers.Add(filing.Document.Issuer.Cik);
            holdings += filing.Document.Holdings.Count;
            foreach (var row in filing.Document.Transactions)
            {
                if (row.Table == OwnershipTable.Derivative)
                    derivativeRows++;
                else
                    byCode[row.Code.Text!] = byCode.GetValueOrDefault(row.Code.Text!) + 1;
            }
        }

        Assert.Equal(11_066, accessions.Count);
        Assert.Equal(710, issuers.Count);
        Assert.Equal(TableOneByCode.OrderBy(c => c.Key, StringComparer.Ordinal), byCode.OrderBy(c => c.Key, StringComparer.Ordinal));
        Assert.Equal(7_055, derivativeRows);
        Assert.Equal(5_780 + 1_205, holdings);
        Assert.Equal(archive.TotalBytes, archive.BytesRead);
    }

    [Fact]
    public void Read_BareDocuments_EveryOneWithInferredHeader()
    {
        var reader = new SubmissionReader();
        var filings = SubmissionArchive.Open(Corpus.PathTo("documents/varied.tar.gz")).ReadEntries()
            .Select(entry => Assert.IsType<ReadSubmission>(reader.Read(entry)).Filing)
            .ToList();

        Assert.Equal(403, filings.Count);
        Assert.All(filings, f => Assert.True(f.IsFiledOnInferred && f.Accession.IsInferred && f.AcceptedAt is null));
        Assert.Equal(403, filings.Select(f => f.Accession).Distinct().Count());
    }

    [Fact]
    public void KindOf_DataSetsOfTheSec_ToldFromOtherZips()
    {
        Assert.Equal(ArchiveKind.Form345DataSet, SubmissionArchive.KindOf(Corpus.PathTo("form345/2024q3_form345-partial.zip")));
        Assert.Equal(ArchiveKind.Form345DataSet, SubmissionArchive.KindOf(Corpus.PathTo("form345/2023q1_form345-rebuilt.zip")));
        Assert.Equal(ArchiveKind.GzippedTar, SubmissionArchive.KindOf(Corpus.PathTo("submissions/2023-01.tar.gz")));
        Assert.Equal(ArchiveKind.Gzip, SubmissionArchive.KindOf(Corpus.PathTo("indexes/full-2023-QTR2-master.idx.gz")));
    }
}
