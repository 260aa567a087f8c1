using System.Net;
using System.Text.Json;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Serving;

public sealed class CompanyProfilesTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private static readonly DateTimeOffset Noon = ShortMarket.NewYork("2023-03-01 12:00");

    [Fact]
    public async Task Get_Issuer_SaysWhatItIs()
    {
        var issuer = market.Filings[0].Issuer;
        using var profile = await ProfileAsync(issuer.Cik.ToString());
        var root = profile.RootElement;

        Assert.Equal(issuer.Cik.ToString(), root.GetProperty("cik").GetString());
        Assert.Equal(issuer.Name, root.GetProperty("name").GetString());
        Assert.Equal("operating", root.GetProperty("entityType").GetString());
        Assert.Equal($"{issuer.Sic:D4}", root.GetProperty("sic").GetString());
        Assert.Equal(1, root.GetProperty("insiderTransactionForIssuerExists").GetInt32());
        Assert.Equal([issuer.TradingSymbol], root.GetProperty("tickers").EnumerateArray().Select(ticker => ticker.GetString()));
        Assert.Single(root.GetProperty("exchanges").EnumerateArray());
    }

    [Fact]
    public async Task Get_Owner_HasNoIndustry()
    {
        var owner = market.Filings[0].Document.LeadOwner;
        using var profile = await ProfileAsync(owner.Cik.ToString());

        Assert.Equal(owner.Name, profile.RootElement.GetProperty("name").GetString());
        Assert.Equal("", profile.RootElement.GetProperty("sic").GetString());
        Assert.Equal(0, profile.RootElement.GetProperty("insiderTransactionForIssuerExists").GetInt32());
        Assert.Equal(1, profile.RootElement.GetProperty("insiderTransactionForOwnerExists").GetInt32());
    }

    [Fact]
    public async Task Get_Recent_WhatIsAcceptedNewestFirst()
    {
        var issuer = market.Filings[0].Issuer;
        using var profile = await ProfileAsync(issuer.Cik.ToString());
        var recent = profile.RootElement.GetProperty("filings").GetProperty("recent");
        var forms = recent.GetProperty("form").EnumerateArray().Select(form => form.GetString()).ToList();
        var listed = recent.GetProperty("accessionNumber").EnumerateArray()
            .Select(accession => accession.GetString())
            .Where((_, i) => forms[i] is "3" or "4" or "5" or "4/A");

        Assert.Equal(
            market.Filings.Where(filing => filing.IssuerCik == issuer.Cik && filing.AcceptedAt <= Noon).Select(filing => filing.Accession.ToString()).Reverse(),
            listed);
    }

    [Theory]
    [InlineData("/submissions/CIK0000000001.json")]
    [InlineData("/submissions/CIK1.json")]
    [InlineData("/submissions/nothing.json")]
    public async Task Get_Unknown_NotFound(string path)
    {
        using var caller = market.At(Noon);

        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(path));
    }

    [Fact]
    public async Task Get_OwnerBeforeItsFirstForm_NotFound()
    {
        var seen = market.Filings.Where(filing => filing.AcceptedAt <= Noon).SelectMany(filing => filing.OwnerCiks).ToHashSet();
        var later = market.Filings.SelectMany(filing => filing.OwnerCiks).First(cik => !seen.Contains(cik));
        using var caller = market.At(Noon);

        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync($"/submissions/CIK{later}.json"));
    }

    [Fact]
    public async Task Get_Profile_HasOnlyPropertiesOfARealOne()
    {
        using var real = JsonDocument.Parse(
            await File.ReadAllBytesAsync(Corpus.PathTo("reference/submissions/CIK0000320193.json"), TestContext.Current.CancellationToken));
        using var profile = await ProfileAsync(market.Filings[0].IssuerCik.ToString());

        Assert.Subset(Names(real.RootElement), Names(profile.RootElement));
    }

    private static HashSet<string> Names(JsonElement element, string path = "") => element.ValueKind == JsonValueKind.Object
        ? [.. element.EnumerateObject().SelectMany(property => Names(property.Value, $"{path}/{property.Name}"))]
        : [$"{path}:{(element.ValueKind is JsonValueKind.Null or JsonValueKind.String ? "text" : element.ValueKind.ToString())}"];

    private async Task<JsonDocument> ProfileAsync(string cik)
    {
        using var caller = market.At(Noon);
        return JsonDocument.Parse(await caller.TextAsync($"/submissions/CIK{cik}.json"));
    }
}
