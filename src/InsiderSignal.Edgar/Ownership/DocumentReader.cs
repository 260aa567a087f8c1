using System.Xml;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>Reads the root element and what stands directly in it. Tables and the footnote list are looked through.</summary>
internal sealed class DocumentReader
{
    private readonly XmlCursor _xml;
    private readonly OwnershipNames _names;
    private readonly StatementReader _statements;
    private readonly PartyReader _parties;
    private readonly OwnerReader _ownerReader;
    private readonly TablesReader _tables;
    private readonly List<ReportingOwner> _owners = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly List<OwnerSignature> _signatures = [];
    private Issuer? _issuer;

    public DocumentReader(XmlCursor xml, OwnershipNames names)
    {
        _xml = xml;
        _names = names;
        var values = new ValueReader(xml, names);
        _statements = new StatementReader(names, values);
        _parties = new PartyReader(xml, names, values);
        _ownerReader = new OwnerReader(xml, names, values);
        _tables = new TablesReader(names, new RowReader(xml, names, values));
    }

    public OwnershipDocument Read()
    {
        Clear();
        MoveToRoot();
        var level = _xml.IsEmpty ? 0 : 1;
        while (level > 0)
        {
            switch (_xml.Read())
            {
                case XmlNodeType.Element: level += ReadElement(_xml.Name); break;
                case XmlNodeType.EndElement: level--; break;
                case XmlNodeType.None: throw _xml.EndsTooEarly();
                default: break;
            }
        }

        var document = Build();
        while (_xml.Read() != XmlNodeType.None)
        {
            // What follows the root must be well-formed too: a document cut and joined wrongly is not one.
        }

        Clear();
        return document;
    }

    private void MoveToRoot()
    {
        for (var node = _xml.Read(); node != XmlNodeType.Element; node = _xml.Read())
        {
            if (node == XmlNodeType.None)
                throw _xml.EndsTooEarly();
        }

        if (!ReferenceEquals(_xml.Name, _names.Root))
            throw _xml.Error($"the root element is \"{Shown.From(_xml.Name)}\", not \"ownershipDocument\"");
    }

    // Answers how many levels deeper the cursor stands: one inside a group, none after anything else.
    private int ReadElement(string name)
    {
        if (_tables.TryRead(name))
            return 0;
        if (IsGroup(name))
            return _xml.IsEmpty ? 0 : 1;
        if (ReferenceEquals(name, _names.Footnote))
            _footnotes.Add(new Footnote(_xml.Attribute(_names.Id) ?? "", _xml.ReadText() ?? ""));
        else if (ReferenceEquals(name, _names.ReportingOwner))
            _owners.Add(_ownerReader.Read());
        else if (ReferenceEquals(name, _names.OwnerSignature))
            _signatures.Add(_parties.ReadSignature());
        else if (ReferenceEquals(name, _names.Issuer))
            _issuer = _parties.ReadIssuer();
        else if (!_statements.TryRead(name))
            _xml.Skip();
        return 0;
    }

    private bool IsGroup(string name) =>
        ReferenceEquals(name, _names.NonDerivativeTable) ||
        ReferenceEquals(name, _names.DerivativeTable) ||
        ReferenceEquals(name, _names.Footnotes);

    private OwnershipDocument Build()
    {
        ref readonly var said = ref _statements.Statements;
        if (said.DocumentType is not { } type)
            throw _xml.Error("there is no documentType");
        if (OwnershipForms.Parse(type) is not { } form)
            throw _xml.Error($"the documentType \"{Shown.From(type)}\" is not an ownership form");
        if (_owners.Count == 0)
            throw _xml.Error("there is no reportingOwner");
        return new OwnershipDocument
        {
            SchemaVersion = said.SchemaVersion,
            Form = form,
            PeriodOfReport = said.PeriodOfReport,
            DateOfOriginalSubmission = said.DateOfOriginalSubmission,
            NoSecuritiesOwned = said.NoSecuritiesOwned,
            NotSubjectToSection16 = said.NotSubjectToSection16,
            Form3HoldingsReported = said.Form3HoldingsReported,
            Form4TransactionsReported = said.Form4TransactionsReported,
            Aff10b5One = said.Aff10b5One,
            Issuer = _issuer ?? throw _xml.Error("there is no issuer"),
            Owners = _owners.ToArray(),
            Transactions = _tables.Transactions,
            Holdings = _tables.Holdings,
            Footnotes = _footnotes.ToArray(),
            Remarks = said.Remarks,
            Signatures = _signatures.ToArray(),
        };
    }

    private void Clear()
    {
        _issuer = null;
        _statements.Clear();
        _tables.Clear();
        _owners.Clear();
        _footnotes.Clear();
        _signatures.Clear();
    }
}
