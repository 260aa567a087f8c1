namespace InsiderSignal.Edgar.Simulation;

/// <summary>Draws the positions of those who trade, chief executives by quota.</summary>
/// <param name="others">Running totals of the weights of finance chiefs, officers, directors and holders.</param>
internal sealed class PositionDraw(double[] others)
{
    private readonly Quota _chiefExecutives = new();

    public Position Next(double partOfChiefExecutives, Chance chance) => _chiefExecutives.Draw(partOfChiefExecutives, chance) > 0
        ? Position.ChiefExecutive
        : Position.FinanceChief + chance.Weighted(others);

    /// <summary>Takes back a draw that nobody filled.</summary>
    public void Undo(Position position)
    {
        if (position == Position.ChiefExecutive)
            _chiefExecutives.Spend(-1);
    }
}
