using System.Text;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>Reads the rows of <see cref="TableNames.Owners"/>.</summary>
internal sealed class OwnerRows(TableHeader header, CellReader cells)
{
    private readonly int _cik = header.Required("RPTOWNERCIK");
    private readonly int _name = header.Required("RPTOWNERNAME");
    private readonly int _relationship = header.Required("RPTOWNER_RELATIONSHIP");
    private readonly int _title = header.Required("RPTOWNER_TITLE");
    private readonly int _text = header.Required("RPTOWNER_TXT");
    private readonly int _street1 = header.Optional("RPTOWNER_STREET1");
    private readonly int _street2 = header.Optional("RPTOWNER_STREET2");
    private readonly int _city = header.Optional("RPTOWNER_CITY");
    private readonly int _state = header.Optional("RPTOWNER_STATE");
    private readonly int _zipCode = header.Optional("RPTOWNER_ZIPCODE");
    private readonly int _stateDescription = header.Optional("RPTOWNER_STATE_DESC");

    /// <summary>The owner; null when its key is none.</summary>
    public ReportingOwner? Read(TableRow row)
    {
        if (!Cik.TryParse(cells.Text(row[_cik]), out var cik))
            return null;
        var owner = new ReportingOwner
        {
            Cik = cik,
            Name = cells.Text(row[_name]),
            Address = ReadAddress(row),
            OfficerTitle = cells.Text(row[_title]),
            OtherText = cells.Text(row[_text]),
        };
        return ReadRelationship(row[_relationship], owner);
    }

    /// <summary>The key as it stands in the row, for a message.</summary>
    public string? TypedCik(TableRow row) => cells.Text(row[_cik]);

    // A relationship that is not listed was not ticked; where nothing is listed, nothing is said.
    private static ReportingOwner ReadRelationship(ReadOnlySpan<byte> cell, ReportingOwner owner)
    {
        if (cell.IsEmpty)
            return owner;
        bool isDirector = false, isOfficer = false, isTenPercentOwner = false, isOther = false;
        foreach (var range in cell.Split((byte)','))
        {
            var relationship = cell[range].Trim((byte)' ');
            isDirector |= Ascii.EqualsIgnoreCase(relationship, "Director"u8);
            isOfficer |= Ascii.EqualsIgnoreCase(relationship, "Officer"u8);
            isTenPercentOwner |= Ascii.EqualsIgnoreCase(relationship, "TenPercentOwner"u8);
            isOther |= Ascii.EqualsIgnoreCase(relationship, "Other"u8);
        }

        return owner with { IsDirector = isDirector, IsOfficer = isOfficer, IsTenPercentOwner = isTenPercentOwner, IsOther = isOther };
    }

    private OwnerAddress? ReadAddress(TableRow row)
    {
        var address = new OwnerAddress
        {
            Street1 = cells.Text(row[_street1]),
            Street2 = cells.Text(row[_street2]),
            City = cells.Text(row[_city]),
            State = cells.Text(row[_state]),
            ZipCode = cells.Text(row[_zipCode]),
            StateDescription = cells.Text(row[_stateDescription]),
        };
        return address == new OwnerAddress() ? null : address;
    }
}
