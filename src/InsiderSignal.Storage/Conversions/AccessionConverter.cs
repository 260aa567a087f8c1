using InsiderSignal.Core.Filings;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InsiderSignal.Storage.Conversions;

internal sealed class AccessionConverter() : ValueConverter<AccessionNumber, long>(
    accession => accession.Value,
    value => new AccessionNumber(value));
