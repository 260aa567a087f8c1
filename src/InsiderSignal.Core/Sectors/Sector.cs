namespace InsiderSignal.Core.Sectors;

/// <summary>The eleven sectors, and the two boxes beside them.</summary>
public enum Sector : byte
{
    /// <summary>No SIC code is known, or none that the map has.</summary>
    Unclassified = 0,

    /// <summary>Technology.</summary>
    Technology = 1,

    /// <summary>Communication Services: advertising, media, telecoms.</summary>
    CommunicationServices = 2,

    /// <summary>Consumer Cyclical.</summary>
    ConsumerCyclical = 3,

    /// <summary>Consumer Defensive.</summary>
    ConsumerDefensive = 4,

    /// <summary>Healthcare.</summary>
    Healthcare = 5,

    /// <summary>Financial Services.</summary>
    FinancialServices = 6,

    /// <summary>Real Estate.</summary>
    RealEstate = 7,

    /// <summary>Industrials.</summary>
    Industrials = 8,

    /// <summary>Basic Materials.</summary>
    BasicMaterials = 9,

    /// <summary>Energy.</summary>
    Energy = 10,

    /// <summary>Utilities.</summary>
    Utilities = 11,

    /// <summary>Closed-end funds, trusts and blank-check companies.</summary>
    FundsAndShells = 12,
}
