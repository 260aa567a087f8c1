using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>Offices on streets that no map has, in real cities.</summary>
internal static class Addresses
{
    private static readonly (string City, string State, string Zip, string AreaCode)[] Cities =
    [
        ("SAN JOSE", "CA", "95110", "408"), ("SAN DIEGO", "CA", "92121", "858"), ("BOSTON", "MA", "02210", "617"),
        ("CAMBRIDGE", "MA", "02142", "617"), ("NEW YORK", "NY", "10018", "212"), ("ROCHESTER", "NY", "14604", "585"),
        ("AUSTIN", "TX", "78701", "512"), ("HOUSTON", "TX", "77002", "713"), ("MIDLAND", "TX", "79701", "432"),
        ("DALLAS", "TX", "75201", "214"), ("CHICAGO", "IL", "60606", "312"), ("COLUMBUS", "OH", "43215", "614"),
        ("PITTSBURGH", "PA", "15222", "412"), ("CHARLOTTE", "NC", "28202", "704"), ("DURHAM", "NC", "27701", "919"),
        ("ATLANTA", "GA", "30309", "404"), ("TAMPA", "FL", "33602", "813"), ("DENVER", "CO", "80202", "303"),
        ("SEATTLE", "WA", "98101", "206"), ("MINNEAPOLIS", "MN", "55402", "612"), ("RICHMOND", "VA", "23219", "804"),
        ("OMAHA", "NE", "68102", "402"), ("TULSA", "OK", "74103", "918"), ("PHOENIX", "AZ", "85004", "602"),
    ];

    private static readonly string[] Streets =
    [
        "FOUNDRY QUAY", "OLD ORCHARD TURNPIKE", "SYCAMORE EXCHANGE", "LANTERN WAY", "MERIDIAN COURT", "HARBOR LIGHT PLAZA",
        "COPPERFIELD PARKWAY", "QUARRY HILL ROAD", "BELLWETHER AVENUE", "ROPEWALK STREET", "WEATHERVANE DRIVE", "ASTER COMMONS",
    ];

    private static readonly string[] Rooms = ["SUITE 200", "SUITE 410", "SUITE 1500", "7TH FLOOR", "BUILDING C"];

    public static (OwnerAddress Address, string Phone) Next(Chance chance)
    {
        var city = chance.Of(Cities);
        var address = new OwnerAddress
        {
            Street1 = $"{chance.Between(10, 9800)} {chance.Of(Streets)}",
            Street2 = chance.Happens(0.4) ? chance.Of(Rooms) : null,
            City = city.City,
            State = city.State,
            ZipCode = city.Zip,
        };
        return (address, $"({city.AreaCode}) 555-{chance.Between(100, 199):D4}");
    }
}
