using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;
using Xunit;

namespace InsiderSignal.Tests.Ownership;

public sealed class OwnershipPropertyTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(OwnershipXml.Document(
        OwnershipXml.Table(OwnershipXml.Transaction(price: "<footnoteId id=\"F1\"/>") + OwnershipXml.Holding("Common &amp; more")) +
        "<footnotes><footnote id=\"F1\">A note.</footnote></footnotes>"));

    private readonly OwnershipXmlReader _reader = new();

    [Fact]
    public void Read_AnyBytes_ReadOrRefused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Survives(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_CutAnywhere_Refused() =>
        Prop.ForAll(Gen.Choose(0, Valid.Length - 1).ToArbitrary(), length => Refuses(Valid[..length])).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyByteChanged_ReadOrRefused()
    {
        var change =
            from at in Gen.Choose(0, Valid.Length - 1)
            from value in Gen.Choose(0, 255)
            select (at, (byte)value);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(change.ToArbitrary(), c =>
        {
            var bytes = Valid.ToArray();
            bytes[c.at] = c.Item2;
            return Survives(bytes);
        }));
    }

    [Fact]
    public void Read_AnyTextAsValue_KeptAsTyped() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), typed =>
        {
            var text = new string([.. (typed ?? "").Where(c => c is >= ' ' and < '\uD800')]);
            var row = OwnershipXml.ReadRow(OwnershipXml.Transaction(price: $"<value>{System.Security.SecurityElement.Escape(text)}</value>"));
            var kept = text.Trim();
            return (row.PricePerShare.Text ?? "") == kept;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyAmount_ReadExactly() =>
        Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), amount =>
        {
            var text = amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return OwnershipXml.ReadRow(OwnershipXml.Transaction(price: $"<value>{text}</value>")).PricePerShare == new FiledNumber(text, amount, default);
        }).QuickCheckThrowOnFailure();

    private bool Survives(byte[] bytes)
    {
        try
        {
            return _reader.Read(bytes).Owners.Count > 0;
        }
        catch (OwnershipReadException e)
        {
            return e.Message.Length > 0 && !e.Message.Contains('\n', StringComparison.Ordinal);
        }
    }

    private bool Refuses(byte[] bytes)
    {
        try
        {
            _reader.Read(bytes);
            return false;
        }
        catch (OwnershipReadException)
        {
            return true;
        }
    }
}
