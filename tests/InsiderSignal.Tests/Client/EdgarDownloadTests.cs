using InsiderSignal.Edgar.Client;
using InsiderSignal.Tests.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarDownloadTests : IDisposable
{
    private static readonly byte[] Zip = Packed.Zip(("CIK0009000001.json", Packed.Bytes("{}")), ("large.bin", new byte[300_000]));

    private readonly ScriptedEdgar _edgar = new();
    private readonly TempFolder _folder = new();
    private readonly string _path;

    public EdgarDownloadTests() => _path = Path.Combine(_folder.Path, "bulk.zip");

    public void Dispose()
    {
        _edgar.Client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Download_Whole_LiesAtItsPath()
    {
        _edgar.Then(Reply.Ok(Zip).With("ETag", "\"z\""));

        var answer = await DownloadAsync();

        Assert.Equal((AnswerStatus.Found, "\"z\"", true), (answer.Status, answer.EntityTag, answer.Content.IsEmpty));
        Assert.Equal(Zip, await File.ReadAllBytesAsync(_path, TestContext.Current.CancellationToken));
        Assert.Equal([_path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Download_OverOldFiles_ReplacesThem()
    {
        _folder.Write("bulk.zip", "old"u8);
        _folder.Write("bulk.zip.part", new byte[1_000_000]);
        _edgar.Then(Reply.Ok(Zip));

        await DownloadAsync();

        Assert.Equal(Zip, await File.ReadAllBytesAsync(_path, TestContext.Current.CancellationToken));
        Assert.Equal([_path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Download_Cut_IsTriedAgain()
    {
        _edgar.Then(Reply.Ok(Zip[..^40]), Reply.Ok(Zip[..100]) with { Announced = Zip.Length }, Reply.Ok(Zip));

        await DownloadAsync();

        Assert.Equal(3, _edgar.Seen.Count);
        Assert.Equal(Zip, await File.ReadAllBytesAsync(_path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Download_AlwaysCut_LeavesNothingButTheOldFile()
    {
        _folder.Write("bulk.zip", "old"u8);
        _edgar.Then(Reply.Ok(Zip[..^1]));

        var error = await Assert.ThrowsAsync<EdgarException>(DownloadAsync);

        Assert.Contains("the zip file was cut short", error.Message, StringComparison.Ordinal);
        Assert.Equal([_path], Directory.GetFiles(_folder.Path));
        Assert.Equal("old"u8, File.ReadAllBytes(_path));
    }

    [Fact]
    public async Task Download_HtmlInstead_LeavesNothing()
    {
        _edgar.Then(Reply.Ok(Samples.MaintenancePage));

        await Assert.ThrowsAsync<EdgarException>(DownloadAsync);

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Download_Missing_TouchesNothing()
    {
        _edgar.Then(Reply.Of(404));

        Assert.Equal(AnswerStatus.Missing, (await DownloadAsync()).Status);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Download_OtherKinds_AreCheckedToo()
    {
        _edgar.Then(Reply.Ok(Samples.Index[..^6]), Reply.Gzipped(Samples.Index));

        await DownloadAsync(AnswerKind.Index);

        Assert.Equal(2, _edgar.Seen.Count);
        Assert.Equal(Samples.Index, await File.ReadAllTextAsync(_path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Download_LongerThanATry_MayGoOnWhileBytesCome()
    {
        var small = Packed.Zip(("a", Packed.Bytes("b")));
        _edgar.Then(_ => Task.FromResult(Reply.Ok("").Make(new SlowStream(_edgar.Clock, small, TimeSpan.FromSeconds(9)))));

        await DownloadAsync();

        Assert.Single(_edgar.Seen);
        Assert.Equal(TimeSpan.FromSeconds(9 * small.Length), _edgar.Clock.GetUtcNow() - ScriptedEdgar.Start);
        Assert.Equal(small, await File.ReadAllBytesAsync(_path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Download_Stalls_IsTriedAgain()
    {
        _edgar.Then(_ => Task.FromResult(Reply.Ok("").Make(new SlowStream(_edgar.Clock, Zip, TimeSpan.FromSeconds(31))))).Then(Reply.Ok(Zip));

        await DownloadAsync();

        Assert.InRange(_edgar.Seen[1].At, TimeSpan.FromSeconds(30.5), TimeSpan.FromSeconds(31));
        Assert.Empty(_edgar.Clock.Due);
    }

    [Fact]
    public async Task Download_Cancelled_LeavesNothing()
    {
        using var cancellation = new CancellationTokenSource();
        _edgar.Then(_ => Task.FromResult(Reply.Ok("").Make(new SlowStream(_edgar.Clock, Zip, TimeSpan.FromSeconds(1)))));
        var request = new EdgarRequest(new Uri(Samples.Address), AnswerKind.Zip);
        var download = _edgar.Client.DownloadAsync(request, _path, cancellation.Token);
        _edgar.Clock.Advance(TimeSpan.FromSeconds(1));
        await _edgar.Clock.SettleAsync();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download);
        Assert.Empty(Directory.GetFiles(_folder.Path));
        Assert.Empty(_edgar.Clock.Due);
    }

    [Fact]
    public async Task Download_NoSuchFolder_IsNoFaultOfTheSource()
    {
        _edgar.Then(Reply.Ok(Zip));
        var request = new EdgarRequest(new Uri(Samples.Address), AnswerKind.Zip);
        var path = Path.Combine(_folder.Path, "none", "bulk.zip");

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => _edgar.Client.DownloadAsync(request, path, CancellationToken.None));

        Assert.Single(_edgar.Seen);
        Assert.Equal(0, _edgar.Client.Traffic.Faults);
    }

    private Task<EdgarAnswer> DownloadAsync() => DownloadAsync(AnswerKind.Zip);

    private Task<EdgarAnswer> DownloadAsync(AnswerKind kind) => _edgar.Clock.FinishAsync(
        _edgar.Client.DownloadAsync(new EdgarRequest(new Uri(Samples.Address), kind), _path, CancellationToken.None));
}
