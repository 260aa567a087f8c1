using System.Collections.Specialized;
using System.Globalization;
using System.Net;
using System.Text;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>The page that links the quarterly data sets, among other links.</summary>
internal sealed class DataSetPage(DataSetShelf shelf) : IResource
{
    private const string Folder = "/data-research/sec-markets-data/insider-transactions-data-sets";

    public string Prefix => Folder;

    public Reply Answer(string rest, NameValueCollection query, DateTimeOffset now)
    {
        if (rest is not ("" or "/"))
            return Reply.NotFound;
        var rows = new StringBuilder();
        var sets = shelf.At(now);
        foreach (var (quarter, path) in sets)
            rows.Append(CultureInfo.InvariantCulture, $"      <tr><td><a href=\"{path}\">{quarter.Year} Q{quarter.Number}</a></td><td>ZIP</td></tr>\n");
        return new Reply(HttpStatusCode.OK, Encoding.UTF8.GetBytes(Page(rows)), "text/html")
        {
            LastModified = sets.Count == 0 ? null : DataSetShelf.IsPublished(sets[0].Quarter),
        };
    }

    private static string Page(StringBuilder rows) =>
        $"""
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
          <meta charset="utf-8" />
          <title>Insider Transactions Data Sets | simulated</title>
        </head>
        <body>
          <nav><a href="/">Home</a> <a href="/data-research">Data</a></nav>
          <main>
            <h1>Insider Transactions Data Sets</h1>
            <p>Forms 3, 4 and 5 of the simulated market as tables, one file a quarter. What the columns mean is in the
              <a href="/files/insider_transactions_readme.pdf">readme</a>.</p>
            <table>
              <thead><tr><th>File</th><th>Format</th></tr></thead>
              <tbody>
        {rows}      </tbody>
            </table>
            <p><a href="/files/form_345_metadata.json">Metadata</a></p>
          </main>
        </body>
        </html>

        """;
}
