using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

[Collection(SampleMarketTestGroup.Name)]
public sealed class SimulatedSubmissionTests(SampleMarket sample)
{
    private static readonly string[] Leading = ["schemaVersion", "documentType", "periodOfReport"];
    private static readonly string[] OwnerParts = ["reportingOwnerId", "reportingOwnerAddress", "reportingOwnerRelationship"];

    [Fact]
    public void Read_EverySubmission_IsWhatWasWritten()
    {
        Assert.All(sample.Filings.Zip(sample.Outcomes), pair =>
        {
            var (written, outcome) = pair;
            var read = Assert.IsType<ReadSubmission>(outcome).Filing;

            Assert.Equal(written.Accession, read.Accession);
            Assert.Equal(written.FiledOn, read.FiledOn);
            Assert.Equal(written.AcceptedAt, read.AcceptedAt);
            Assert.Equal(written.Issuer.Sic, read.IssuerSic);
            Assert.Equal(Bare(written.Document), Bare(read.Document));
            Assert.Equal(written.Document.Owners, read.Document.Owners);
            Assert.Equal(written.Document.Transactions, read.Document.Transactions);
            Assert.Equal(written.Document.Holdings, read.Document.Holdings);
            Assert.Equal(written.Document.Footnotes, read.Document.Footnotes);
            Assert.Equal(written.Document.Signatures, read.Document.Signatures);
        });
    }

    [Fact]
    public void Document_EverySubmission_IsWellFormedWithItsRequiredParts() => Assert.All(sample.Filings, filing =>
    {
        var root = Document(filing).Root!;

        Assert.Equal("ownershipDocument", root.Name);
        Assert.Equal(Leading, root.Elements().Take(3).Select(element => element.Name.LocalName));
        Assert.Equal(filing.Form.Name(), root.Element("documentType")!.Value);
        Assert.Equal(filing.Form.IsAmendment(), root.Element("dateOfOriginalSubmission") is not null);
        Assert.NotEmpty(root.Element("issuer")!.Element("issuerTradingSymbol")!.Value);
        Assert.NotEmpty(root.Elements("reportingOwner"));
        Assert.All(root.Elements("reportingOwner"), owner =>
            Assert.Equal(OwnerParts, owner.Elements().Select(element => element.Name.LocalName)));
        Assert.NotEmpty(root.Elements("ownerSignature"));
        Assert.True(Rows(root).Any() || root.Element("noSecuritiesOwned") is not null, $"{filing.Accession} says nothing");
        Assert.All(Rows(root), row => Assert.NotNull(row.Element("ownershipNature")));
        Assert.DoesNotContain(root.Descendants("value"), value => value.Value.StartsWith('-'));
        Assert.Equal(
            root.Descendants("footnoteId").Select(reference => reference.Attribute("id")!.Value).Distinct().Order(),
            root.Descendants("footnote").Select(footnote => footnote.Attribute("id")!.Value).Order());
    });

    [Fact]
    public void Document_SinceTheBox_IsValidByTheSchemaOfTheSec()
    {
        var schemas = new Dictionary<OwnershipForm, XmlSchemaSet>();
        foreach (var filing in sample.Filings.Where(filing => filing.FiledOn.Year >= 2024))
        {
            if (!schemas.TryGetValue(filing.Form, out var schema))
                schemas.Add(filing.Form, schema = Schema(filing.Form));
            Document(filing).Validate(schema, (_, fault) => Assert.Fail($"{filing.Accession}: {fault.Message}"));
        }
    }

    [Fact]
    public void Filings_Sample_OfEveryKind()
    {
        var documents = sample.Filings.Select(filing => filing.Document).ToList();
        var codes = documents.SelectMany(document => document.Transactions).Select(row => row.Code.Text).ToHashSet();

        Assert.Equal(["A", "C", "D", "F", "G", "J", "M", "P", "S"], codes.Order());
        Assert.Equal(
            [OwnershipForm.Form3, OwnershipForm.Form4, OwnershipForm.Form5, OwnershipForm.Form4Amendment],
            documents.Select(document => document.Form).Distinct().Order());
        Assert.Contains(documents, document => document.Owners.Count == 3);
        Assert.Contains(documents, document => document.Remarks is not null);
        Assert.Contains(documents, document => document.Form.IsAmendment() && document.Transactions.Count == 0);
        Assert.Contains(documents, document => document.Form.IsAmendment() && document.Transactions.Count > 0);
        Assert.Contains(documents, document => document.Transactions.Any(row => row.Code.Text == "P" && row.PricePerShare.Text is null));
        Assert.Contains(documents, document => document.Holdings.Any(row => row.Table == OwnershipTable.Derivative));
    }

    private static XDocument Document(SimulatedFiling filing)
    {
        var text = filing.ToText();
        var start = text.IndexOf("<XML>\n", StringComparison.Ordinal) + 6;
        return XDocument.Parse(text[start..text.IndexOf("</XML>", StringComparison.Ordinal)]);
    }

    private static IEnumerable<XElement> Rows(XElement root) =>
        root.Elements("nonDerivativeTable").Concat(root.Elements("derivativeTable")).Elements();

    /// <summary>The document without its lists, which compare one by one.</summary>
    private static OwnershipDocument Bare(OwnershipDocument document) => document with
    {
        Owners = Array.Empty<ReportingOwner>(),
        Transactions = Array.Empty<TransactionRow>(),
        Holdings = Array.Empty<HoldingRow>(),
        Footnotes = Array.Empty<Footnote>(),
        Signatures = Array.Empty<OwnerSignature>(),
    };

    private static XmlSchemaSet Schema(OwnershipForm form)
    {
        var name = form.Name().Replace("/", "", StringComparison.Ordinal);
        var path = Corpus.PathTo($"schema/ownership{name}Document.xsd.xml");
        var schemas = new XmlSchemaSet { XmlResolver = new SchemaFiles(Path.GetDirectoryName(path)!) };
        schemas.Add("", path);
        return schemas;
    }

    /// <summary>The schema includes its common part under the name it has on EDGAR.</summary>
    private sealed class SchemaFiles(string folder) : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            var name = Path.GetFileName(absoluteUri.LocalPath);
            return File.OpenRead(Path.Combine(folder, name.EndsWith(".xml", StringComparison.Ordinal) ? name : name + ".xml"));
        }
    }
}
