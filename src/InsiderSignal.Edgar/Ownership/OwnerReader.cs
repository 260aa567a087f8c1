using System.Xml;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>Reads one reporting owner; its groups are looked through, as those of a row.</summary>
internal sealed class OwnerReader(XmlCursor xml, OwnershipNames names, ValueReader values)
{
    private Cik? _cik;
    private string? _name;
    private string? _typedCik;
    private bool? _isDirector;
    private bool? _isOfficer;
    private bool? _isTenPercentOwner;
    private bool? _isOther;
    private string? _officerTitle;
    private string? _otherText;
    private OwnerAddress? _address;

    public ReportingOwner Read()
    {
        Clear();
        var level = xml.IsEmpty ? 0 : 1;
        while (level > 0)
        {
            switch (xml.Read())
            {
                case XmlNodeType.Element: level += ReadElement(xml.Name); break;
                case XmlNodeType.EndElement: level--; break;
                case XmlNodeType.None: throw xml.EndsTooEarly();
                default: break;
            }
        }

        return new ReportingOwner
        {
            Cik = _cik ?? throw xml.Error(_typedCik is null
                ? "a reporting owner has no rptOwnerCik"
                : $"the reporting owner's CIK is not one: \"{Shown.From(_typedCik)}\""),
            Name = _name,
            Address = _address,
            IsDirector = _isDirector,
            IsOfficer = _isOfficer,
            IsTenPercentOwner = _isTenPercentOwner,
            IsOther = _isOther,
            OfficerTitle = _officerTitle,
            OtherText = _otherText,
        };
    }

    private int ReadElement(string name)
    {
        if (ReferenceEquals(name, names.ReportingOwnerId) || ReferenceEquals(name, names.ReportingOwnerRelationship))
            return xml.IsEmpty ? 0 : 1;
        if (ReferenceEquals(name, names.ReportingOwnerAddress))
            _address = ReadAddress();
        else if (ReferenceEquals(name, names.OwnerCik))
            ReadCik();
        else if (ReferenceEquals(name, names.OwnerName))
            _name = values.Text().Text;
        else if (ReferenceEquals(name, names.IsDirector))
            _isDirector = values.Boolean();
        else if (ReferenceEquals(name, names.IsOfficer))
            _isOfficer = values.Boolean();
        else if (ReferenceEquals(name, names.IsTenPercentOwner))
            _isTenPercentOwner = values.Boolean();
        else if (ReferenceEquals(name, names.IsOther))
            _isOther = values.Boolean();
        else if (ReferenceEquals(name, names.OfficerTitle))
            _officerTitle = values.Text().Text;
        else if (ReferenceEquals(name, names.OtherText))
            _otherText = values.Text().Text;
        else
            xml.Skip();
        return 0;
    }

    private void ReadCik()
    {
        _typedCik = values.Text().Text;
        _cik = Cik.TryParse(_typedCik, out var cik) ? cik : null;
    }

    private OwnerAddress ReadAddress()
    {
        bool? isAbroad = null, isGood = null;
        string? street1 = null, street2 = null, city = null, state = null, territory = null;
        string? country = null, zip = null, description = null;
        for (var more = !xml.IsEmpty && xml.NextChild(); more; more = xml.NextChild())
        {
            var name = xml.Name;
            if (ReferenceEquals(name, names.Street1))
                street1 = values.Text().Text;
            else if (ReferenceEquals(name, names.Street2))
                street2 = values.Text().Text;
            else if (ReferenceEquals(name, names.City))
                city = values.Text().Text;
            else if (ReferenceEquals(name, names.State))
                state = values.Text().Text;
            else if (ReferenceEquals(name, names.ZipCode))
                zip = values.Text().Text;
            else if (ReferenceEquals(name, names.StateDescription))
                description = values.Text().Text;
            else if (ReferenceEquals(name, names.NonUsAddressFlag))
                isAbroad = values.Boolean();
            else if (ReferenceEquals(name, names.NonUsStateTerritory))
                territory = values.Text().Text;
            else if (ReferenceEquals(name, names.Country))
                country = values.Text().Text;
            else if (ReferenceEquals(name, names.GoodAddress))
                isGood = values.Boolean();
            else
                xml.Skip();
        }

        return new OwnerAddress
        {
            IsNonUnitedStates = isAbroad,
            Street1 = street1,
            Street2 = street2,
            City = city,
            State = state,
            NonUnitedStatesTerritory = territory,
            Country = country,
            ZipCode = zip,
            StateDescription = description,
            IsGood = isGood,
        };
    }

    private void Clear()
    {
        _cik = null;
        _typedCik = _name = _officerTitle = _otherText = null;
        _isDirector = _isOfficer = _isTenPercentOwner = _isOther = null;
        _address = null;
    }
}
