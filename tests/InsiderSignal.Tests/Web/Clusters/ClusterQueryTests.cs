using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Clusters;
using Microsoft.AspNetCore.WebUtilities;

namespace InsiderSignal.Tests.Web.Clusters;

public sealed class ClusterQueryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("kind=sells")]
    [InlineData("kind=pairs&period=365&page=3&pageSize=7")]
    [InlineData("from=2023-01-02&to=2023-03-04")]
    [InlineData("pageSize=20&page=1")]
    [InlineData("period=30&pageSize=200")]
    [InlineData("kind=sells&minOwners=5&sector=real-estate&from=2023-01-02")]
    public void Address_OfAQuery_IsReadAsTheSame(string words)
    {
        var query = Read("clusters?" + words);

        Assert.Equal(query, Read(query.Address()));
        Assert.Equal(words.Contains("pageSize=7", StringComparison.Ordinal), query.Address().Contains("pageSize=7", StringComparison.Ordinal));
    }

    private static ClusterQuery Read(string address)
    {
        var given = QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "");
        var words = new WordReader();
        var query = ClusterQuery.Read(name => given.TryGetValue(name, out var word) ? word.ToString() : null, words);
        Assert.Empty(words.Errors);
        return query;
    }
}
