namespace InsiderSignal.Tests.Client;

/// <summary>Small answers of every kind, made up after the real ones.</summary>
internal static class Samples
{
    public const string Address = "https://www.sec.gov/Archives/edgar/data/9000001/0009000001-26-000001.txt";

    public const string Submission =
        """
        <SEC-DOCUMENT>0009000001-26-000001.txt : 20260302
        <SEC-HEADER>0009000001-26-000001.hdr.sgml : 20260302
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>4
        <TEXT>
        <XML>
        <ownershipDocument></ownershipDocument>
        </XML>
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>

        """;

    public const string Index =
        """
        Description:           Daily Index of EDGAR Dissemination Feed
        Last Data Received:    Mar 02, 2026

        CIK|Company Name|Form Type|Date Filed|File Name
        --------------------------------------------------------------------------------
        9000001|EXAMPLE WORKS INC|4|20260302|edgar/data/9000001/0009000001-26-000001.txt
        9000002|EXAMPLE PERSON|4|20260302|edgar/data/9000002/0009000001-26-000001.txt

        """;

    public const string Feed =
        """
        <?xml version="1.0" encoding="ISO-8859-1" ?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>Latest Filings</title>
        <entry><title>4 - EXAMPLE WORKS INC (0009000001) (Issuer)</title></entry>
        </feed>

        """;

    public const string Page = "<!DOCTYPE html><html><head><title>SEC.gov | Data Sets</title></head><body><h1>Data Sets</h1></body></html>";

    public const string BlockPage =
        "<!DOCTYPE html><html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head><body><p>Too many.</p></body></html>";

    public const string UndeclaredPage =
        "<html><head><title>SEC.gov</title></head><body><h1>Your Request Originates from an Undeclared\n Automated Tool</h1></body></html>";

    public const string MaintenancePage =
        "<!DOCTYPE html><html><head><title>SEC.gov | File Unavailable</title></head><body><p>Maintenance.</p></body></html>";

    public const string NoSuchKey =
        """<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>""";
}
