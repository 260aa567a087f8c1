using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Edgar.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Submissions;

public sealed class SubmissionPropertyTests
{
    private static readonly byte[] Archived = Encoding.UTF8.GetBytes(SubmissionText.Full());
    private static readonly byte[] Fed = Encoding.UTF8.GetBytes(SubmissionText.Feed());

    private readonly SubmissionReader _reader = new();

    [Fact]
    public void Read_AnyBytes_AnOutcome() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => HasOutcome(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyBytesAfterAHeader_AnOutcome() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => HasOutcome([.. Archived[..700], .. bytes])).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_CutAnywhere_Broken()
    {
        // The last line end may be missing: nothing is lost with it.
        var complete = Encoding.UTF8.GetString(Archived).TrimEnd().Length;
        Prop.ForAll(Gen.Choose(0, complete - 1).ToArbitrary(), length => _reader.Read("a.txt", Archived.AsMemory(0, length)) is BrokenSubmission)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_FeedCutAnywhere_Broken()
    {
        var complete = Encoding.UTF8.GetString(Fed).TrimEnd().Length;
        Prop.ForAll(Gen.Choose(0, complete - 1).ToArbitrary(), length => _reader.Read("a.nc", Fed.AsMemory(0, length)) is BrokenSubmission)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_AnyByteChanged_AnOutcome()
    {
        var change =
            from at in Gen.Choose(0, Archived.Length - 1)
            from value in Gen.Choose(0, 255)
            select (at, (byte)value);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(change.ToArbitrary(), c =>
        {
            var bytes = Archived.ToArray();
            bytes[c.at] = c.Item2;
            return HasOutcome(bytes);
        }));
    }

    private bool HasOutcome(byte[] bytes) => _reader.Read("a.txt", bytes) switch
    {
        ReadSubmission read => read.Filing.Document.Owners.Count > 0,
        OutOfScopeSubmission outOfScope => outOfScope.Reason.Length > 0,
        BrokenSubmission broken => broken.Reason.Length > 0 && !broken.Reason.Contains('\n', StringComparison.Ordinal),
        _ => false,
    };
}
