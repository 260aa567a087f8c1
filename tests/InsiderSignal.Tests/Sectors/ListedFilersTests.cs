using System.Globalization;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Tests.Sectors;

/// <summary>The two data files against EDGAR's own list of listed filers with their SIC codes.</summary>
public sealed class ListedFilersTests
{
    private const string Header = "cik,name,tickers,exchanges,sic,sicDescription,ownerOrg,stateOfIncorporation";

    /// <summary>Titles EDGAR serves with a fault: another code's title, a misspelling, or a mangled apostrophe. The map has them right.</summary>
    private static readonly Dictionary<int, string> _faultyTitles = new()
    {
        [1220] = "Silver Ores",
        [2330] = "Women's, Misses':  and Juniors Outerwear",
        [2340] = "Women's, Misses':  Children's & Infants' Undergarments",
        [4923] = "Natural Gas Transmisison & Distribution",
        [6512] = "Opeators of  Nonresidential Buildings",
    };

    private static SicSectorMap Map => SicSectorMap.Default;

    [Fact]
    public void Industries_EverySicInUse_HasTheTitleOfEdgar()
    {
        var filers = ReadFilers().Where(filer => filer.Sic is not null).ToList();
        Assert.NotEmpty(filers);
        Assert.All(filers.DistinctBy(filer => (filer.Sic, filer.Title)), filer =>
        {
            var sic = filer.Sic.GetValueOrDefault();
            var title = Map.IndustryTitle(sic);
            Assert.True(title is not null, string.Create(CultureInfo.InvariantCulture, $"SIC {sic} {filer.Title} is missing."));
            if (!_faultyTitles.TryGetValue(sic, out var faulty) || !string.Equals(faulty, filer.Title, StringComparison.Ordinal))
            {
                Assert.Equal(WithoutSpaces(filer.Title), WithoutSpaces(title), ignoreCase: true);
            }
        });
    }

    [Fact]
    public void Overrides_EveryListedFiler_CarryItsNameAndChangeItsSector()
    {
        var filers = ReadFilers().ToDictionary(filer => filer.Cik);
        Assert.All(Map.Overrides, entry =>
        {
            Assert.True(filers.TryGetValue(entry.Cik, out var filer), $"{entry.Name} is not a listed filer.");
            Assert.Equal(filer.Name, entry.Name);
            Assert.NotEqual(Map.SectorOf(cik: 0, filer.Sic), entry.Sector);
        });
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static IEnumerable<Filer> ReadFilers()
    {
        var corpus = Environment.GetEnvironmentVariable("EDGAR_CORPUS");
        if (string.IsNullOrEmpty(corpus))
        {
            Assert.Skip("EDGAR_CORPUS is not set: the list of listed filers is not part of the repository.");
        }

        var lines = File.ReadAllLines(Path.Combine(corpus, "reference", "listed-filers.csv"));
        Assert.Equal(Header, lines[0]);
        return lines.Skip(1).Select(Parse);
    }

    private static Filer Parse(string line)
    {
        // Every other piece between quotes is outside them; only there does a comma separate.
        var pieces = line.Split('"');
        for (var i = 0; i < pieces.Length; i += 2)
        {
            pieces[i] = pieces[i].Replace(',', '\t');
        }

        var fields = string.Concat(pieces).Split('\t');
        Assert.Equal(8, fields.Length);
        var known = int.TryParse(fields[4], NumberStyles.None, CultureInfo.InvariantCulture, out var sic) && sic > 0;
        return new Filer(int.Parse(fields[0], CultureInfo.InvariantCulture), fields[1], known ? sic : null, fields[5]);
    }

    private sealed record Filer(int Cik, string Name, int? Sic, string Title);
}
