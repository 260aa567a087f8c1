using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Reference;
using Xunit;

namespace InsiderSignal.Tests.Reference;

public sealed class CompanyProfileReaderTests
{
    private const string Head =
        """{"cik":"0009000001","entityType":"operating","sic":"2834","insiderTransactionForIssuerExists":1,"name":"EXAMPLE WORKS INC"}""";

    [Fact]
    public void Read_WholeHead_EveryField() =>
        Assert.Equal(new CompanyProfile(new Cik(9000001), "EXAMPLE WORKS INC", 2834, true), Read(Head));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("\"0000\"")]
    [InlineData("0")]
    [InlineData("\"28340\"")]
    [InlineData("\"none\"")]
    [InlineData("[2834]")]
    public void Read_NoSic_IsNull(string sic) => Assert.Null(Read(Head.Replace("\"2834\"", sic, StringComparison.Ordinal)).Sic);

    [Theory]
    [InlineData("2834")]
    [InlineData("\" 2834 \"")]
    public void Read_SicInOtherForms_IsRead(string sic) => Assert.Equal(2834, Read(Head.Replace("\"2834\"", sic, StringComparison.Ordinal)).Sic);

    [Theory]
    [InlineData("0", false)]
    [InlineData("true", true)]
    [InlineData("null", null)]
    [InlineData("\"1\"", null)]
    public void Read_Flag_IsRead(string flag, bool? expected) =>
        Assert.Equal(expected, Read(Head.Replace("Exists\":1", "Exists\":" + flag, StringComparison.Ordinal)).IsIssuer);

    [Theory]
    [InlineData("{\"cik\":9000001}")]
    [InlineData("\uFEFF{\"cik\":\"9000001\"}")]
    public void Read_NothingButTheKey_OthersAreNull(string json) =>
        Assert.Equal(new CompanyProfile(new Cik(9000001), null, null, null), Read(json));

    [Fact]
    public void Read_SameNamesFurtherDown_AreNotTaken()
    {
        var json = """{"addresses":{"name":"WRONG","cik":"1"},"formerNames":[{"name":"WRONG"}],"cik":"9000001","filings":{"sic":"1"},"name":"LATE"}""";

        Assert.Equal(new CompanyProfile(new Cik(9000001), null, null, null), Read(json));
    }

    [Fact]
    public void Read_WhatFollowsTheHead_IsNotLookedAt() =>
        Assert.Equal("EXAMPLE WORKS INC", Read(Head[..^1] + ",\"filings\":{ no JSON at all").Name);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("<html></html>")]
    [InlineData("{}")]
    [InlineData("{\"cik\":\"0\"}")]
    [InlineData("{\"cik\":null}")]
    [InlineData("{\"cik\":\"9000001\"")]
    [InlineData("{\"cik\":\"9000001\",\"name\":\"\\uD800\"}")]
    public void Read_NoProfile_SaysSo(string json) => Assert.Throws<CompanyProfileException>(() => Read(json));

    [Fact]
    public void TryRead_AnyCut_AsksForMore()
    {
        var bytes = Encoding.UTF8.GetBytes(Head);
        var end = Head.IndexOf("\"}", StringComparison.Ordinal) + 1;
        for (var length = 0; length < end; length++)
            Assert.Null(CompanyProfileReader.TryRead(bytes.AsSpan(0, length), isWhole: false));
        Assert.NotNull(CompanyProfileReader.TryRead(bytes.AsSpan(0, end), isWhole: false));
    }

    [Theory]
    [InlineData("CIK0000320193.json", 320193, "Apple Inc.", 3571)]
    [InlineData("CIK0000078003.json", 78003, "PFIZER INC", 2834)]
    public void Read_RealAnswer_ByItsHead(string file, int cik, string name, int sic)
    {
        var json = File.ReadAllBytes(Corpus.PathTo("reference/submissions/" + file));
        var expected = new CompanyProfile(new Cik(cik), name, sic, true);

        Assert.Equal(expected, CompanyProfileReader.Read(json));
        Assert.Equal(expected, CompanyProfileReader.TryRead(json.AsSpan(0, 512), isWhole: false));
    }

    private static CompanyProfile Read(string json) => CompanyProfileReader.Read(Encoding.UTF8.GetBytes(json));
}
