using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Search;

/// <summary>Says of each hit what tells it from others of the same name: a company's sector, an insider's last known role and company, and the last filing of both.</summary>
internal sealed class SearchContexts(Store store)
{
    private readonly SearchContextReader _reader = new(store);
    private readonly NameReader _names = new(store);

    public async Task<IReadOnlyList<SearchHit>> AddAsync(IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        var issuers = await _reader.IssuersAsync([.. hits.Where(hit => hit.Kind == SearchKind.Company).Select(hit => hit.Cik!.Value)], cancellationToken);
        var owners = await _reader.OwnersAsync([.. hits.Where(hit => hit.Kind == SearchKind.Insider).Select(hit => hit.Cik!.Value)], cancellationToken);
        var labels = await _names.IssuersAsync([.. owners.Values.Select(owner => owner.Issuer).Distinct()], cancellationToken);
        return
        [
            .. hits.Select(hit => hit.Kind switch
            {
                SearchKind.Company when issuers.TryGetValue(hit.Cik!.Value, out var issuer) => hit with { Context = issuer.Sector.DisplayName(), LastFiledOn = issuer.LastFiledOn },
                SearchKind.Insider when owners.TryGetValue(hit.Cik!.Value, out var owner) => hit with { Context = Of(owner, labels), LastFiledOn = owner.LastFiledOn },
                _ => hit,
            }),
        ];
    }

    private static string Of(OwnerContext owner, IReadOnlyDictionary<Core.Filings.Cik, IssuerLabel> labels)
    {
        var name = Names.OfIssuer(labels, owner.Issuer);
        return $"{RoleWords.Lead(owner.Roles, owner.Title)} of {(labels.GetValueOrDefault(owner.Issuer)?.Symbol is { } symbol ? $"{name} ({symbol})" : name)}";
    }
}
