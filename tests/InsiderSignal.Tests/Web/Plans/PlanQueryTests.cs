using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Plans;
using Microsoft.AspNetCore.WebUtilities;

namespace InsiderSignal.Tests.Web.Plans;

public sealed class PlanQueryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("flag=any")]
    [InlineData("flag=single-trade&period=all&sort=cooling-off&page=3&pageSize=7")]
    [InlineData("period=90&pageSize=200")]
    [InlineData("pageSize=25&page=1")]
    public void Address_OfAQuery_IsReadAsTheSame(string words)
    {
        var query = Read("plans?" + words);

        Assert.Equal(query, Read(query.Address()));
        Assert.Equal(words.Contains("pageSize=7", StringComparison.Ordinal), query.Address().Contains("pageSize=7", StringComparison.Ordinal));
    }

    private static PlanQuery Read(string address)
    {
        var given = QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "");
        var words = new WordReader();
        var query = PlanQuery.Read(name => given.TryGetValue(name, out var word) ? word.ToString() : null, words);
        Assert.Empty(words.Errors);
        return query;
    }
}
