namespace InsiderSignal.Core.Sectors;

/// <summary>The sector of an issuer: one of eleven, or one of the two groups beside them. The values are stored; they never change.</summary>
public enum Sector : byte
{
    /// <summary>No SIC code, or one that is not on the SEC's list.</summary>
    Unclassified = 0,

    /// <summary>Software, computers, semiconductors, electronic equipment and instruments.</summary>
    Technology = 1,

    /// <summary>Telecoms, media, entertainment and advertising.</summary>
    CommunicationServices = 2,

    /// <summary>Cars, clothing, homes, restaurants, travel, leisure and most retail.</summary>
    ConsumerCyclical = 3,

    /// <summary>Food, drink, tobacco, household goods, groceries and education.</summary>
    ConsumerDefensive = 4,

    /// <summary>Drugs, devices, laboratories, hospitals, health plans and drug stores.</summary>
    Healthcare = 5,

    /// <summary>Banks, insurers, brokers, asset managers, lenders and payment networks.</summary>
    FinancialServices = 6,

    /// <summary>Real-estate investment trusts, developers of land, landlords and estate agents.</summary>
    RealEstate = 7,

    /// <summary>Machinery, aerospace, construction, transport, distribution and business services.</summary>
    Industrials = 8,

    /// <summary>Metals, chemicals, paper, packaging and building materials.</summary>
    BasicMaterials = 9,

    /// <summary>Oil, gas, coal and uranium: exploration, services, pipelines, refining and marketing.</summary>
    Energy = 10,

    /// <summary>Electricity, gas distribution and water.</summary>
    Utilities = 11,

    /// <summary>Closed-end funds, commodity and asset-backed trusts, blank-check companies and other issuers without a business of their own.</summary>
    FundsAndShells = 12,
}
