using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>Reads the issuer and the signatures.</summary>
internal sealed class PartyReader(XmlCursor xml, OwnershipNames names, ValueReader values)
{
    public Issuer ReadIssuer()
    {
        string? cik = null, name = null, symbol = null, foreignSymbol = null;
        for (var more = !xml.IsEmpty && xml.NextChild(); more; more = xml.NextChild())
        {
            var element = xml.Name;
            if (ReferenceEquals(element, names.IssuerCik))
                cik = values.Text().Text;
            else if (ReferenceEquals(element, names.IssuerName))
                name = values.Text().Text;
            else if (ReferenceEquals(element, names.IssuerTradingSymbol))
                symbol = values.Text().Text;
            else if (ReferenceEquals(element, names.IssuerForeignTradingSymbol))
                foreignSymbol = values.Text().Text;
            else
                xml.Skip();
        }

        if (cik is null)
            throw xml.Error("the issuer has no issuerCik");
        if (!Cik.TryParse(cik, out var key))
            throw xml.Error($"the issuer's CIK is not one: \"{Shown.From(cik)}\"");
        return new Issuer(key, name, symbol, foreignSymbol);
    }

    public OwnerSignature ReadSignature()
    {
        string? name = null;
        FiledDate date = default;
        for (var more = !xml.IsEmpty && xml.NextChild(); more; more = xml.NextChild())
        {
            if (ReferenceEquals(xml.Name, names.SignatureName))
                name = values.Text().Text;
            else if (ReferenceEquals(xml.Name, names.SignatureDate))
                date = values.Date();
            else
                xml.Skip();
        }

        return new OwnerSignature(name, date);
    }
}
