namespace InsiderSignal.Web.Companies;

/// <summary>The largest buyers and sellers by dollars, each largest first.</summary>
/// <param name="Days">Over how many days by filed date.</param>
/// <param name="Buyers">Buyers.</param>
/// <param name="Sellers">Sellers.</param>
public sealed record TopTraders(int Days, IReadOnlyList<TraderRow> Buyers, IReadOnlyList<TraderRow> Sellers);
