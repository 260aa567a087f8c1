using InsiderSignal.Core.Filings;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InsiderSignal.Storage.Conversions;

internal sealed class CikConverter() : ValueConverter<Cik, int>(cik => cik.Value, value => new Cik(value));
