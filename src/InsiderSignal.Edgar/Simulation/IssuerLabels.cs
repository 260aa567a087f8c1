using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>First names and tickers of the simulated companies: invented, and none the ticker of a listed company.</summary>
internal static class IssuerLabels
{
    private static readonly (Sector Sector, string Labels)[] Table =
    [
        (Sector.Technology,
            """
            Oakleigh:OKLH Brimcombe:BRMC Valeridge:VRDG Langshaw:LNHW Junonode:JNND Norhaven:NRVN Bryovex:BRYX
            Hollstead:HLLS Axiogrid:AGRD Cornwick:CRNK Calaforge:CLFG Dynalogic:DLGC Halwyn:HWYN Echomesh:ECMS
            Genolith:GNLH Isoplex:ISLX Orchleigh:OCHH Hydrastack:HYSC Fenford:FFRD Lumalink:LMNK Calalogic:CLGC
            Winholm:WNLM Galawave:GLWV Axiodyne:AXDN Dynamesh:DYSH Aerovex:ARVX Dynalith:DYNL Lyralink:LYNK
            Lumanode:LMN Cirruscale:CRSC Ironmore:INMR Whitbourne:WHTN Novilink:NVNK Dynalink:DYNK Helioplex:HLPX
            Kyrometric:KTRC Calapath:CLPH Dynapath:DYPH Genogrid:GNRD Lumiscale:LSCL Orbiplex:ORPX Vantastack:VSTK
            Gildshaw:GLSW Veralith:VRLT Larkwyn:LRKN Zenodyne:ZNDY Fluximetric:FLTR Velobit:VLBT Junovex:JNVX
            Isobyte:ISBT Fluxibyte:FLYT Somalith:SMLH Delphilink:DLHK Phylabit:PHLB Xenoscale:XNSL Ironhaven:INHV
            Bryolith:BYLH Rheavex:RHVX Brimthwaite:BMHT Somadyne:SMYN Pellgate:PLLT
            """),
        (Sector.CommunicationServices,
            """
            Osmont:OSMT Kyroscale:KYRS Tarnmont:TRNT Larkbrook:LRKK Quillmoor:QLLM Caldhaven:CLDH Wrenford:WNRD
            Xenoscan:XNCN Langmarsh:LGRS Echoscale:EHCL Ulvercombe:ULCM Glenstead:GLND Scarstone:SCRS Orbiforge:ORBF
            Medlwick:MDWC Hydracast:HYDR Valefield:VLFD Corngate:CNGT Ravenmere:RNMR Isovex:ISVX Delphimetric:DTRC
            Novistack:NVTK Cirruscan:CRCN Calaloom:CLLM
            """),
        (Sector.ConsumerCyclical,
            """
            Shawdale:SHDL Elderridge:ELRG Falcrest:FCST Alderhaven:ADVN Whitridge:WHDG Radcrest:RDCS Hawstone:HWSN
            Yardale:YRDL Normere:NRMR Rusmarsh:RSRH Hollvale:HLVL Wrenmont:WRMT Lindale:LNDL Haskgate:HSKG
            Winleigh:WNLG Brimfell:BMFL Rusfield:RSFD Marldale:MRLL Selbrook:SLBR Birchridge:BRHG Norridge:NRDG
            Bramford:BFRD Medlmore:MDLM Langmoor:LGMR Quillhurst:QLRS Mershaw:MSHW Draygate:DRGT Scarcrest:SCRT
            Cressthwaite:CRTT Haskmarch:HSRH Neywick:NYWC Ashthwaite:AHWT Osleigh:OSLH Quillmarsh:QMRS
            Cinderleigh:CNRL Rookgate:RKGT Greyfell:GRFL Linwyn:LWYN Cindermarch:CNDM Haskwyn:HKWN Oakhurst:OKST
            Jasmere:JSMR Neymont:NYNT Rusmarch:RSMR Penwyn:PNYN Lockhurst:LKHT Millstead:MLTD
            """),
        (Sector.ConsumerDefensive,
            """
            Rusgate:RSGT Birchcombe:BRCM Kellmarsh:KLLM Glenthwaite:GNHT Ravencombe:RVNB Caldthwaite:CTHT
            Greyvale:GYVL Selhurst:SHST Ashmarsh:ASMS Alderbourne:ADRB Merford:MRRD Gildmarsh:GMRH Selmont:SMNT
            Jasshaw:JSSH Neyfield:NFLD Rookmarsh:RKMH Brackmont:BCMN Ulvercrest:URCS Jasstead:JSST Caldfell:CLDF
            Radleigh:RLGH Wexmoor:WXMR Linmarch:LNMH
            """),
        (Sector.Healthcare,
            """
            Wexthwaite:WHWT Oakwick:OKWK Xenocor:XCR Zephycell:ZHCL Dynazyme:DZYM Arcacor:ACCR Kinebind:KNBN
            Yarridge:YRDG Linhurst:LHRT Galacyte:GCYT Lumilix:LMLX Zenogene:ZNGN Selthwaite:SLTH Kinecor:KNCR
            Lumicyte:LMCT Lumicor:LMCR Axiozyme:AXYM Tessacell:TSSL Winwick:WNCK Myracyte:MYYT Calanova:CLV
            Tessalix:TSSX Somaceutic:SMCC Tessazyme:TZYM Hydracell:HDLL Bryothera:BYTR Heliozyme:HZYM Vantabind:VNBN
            Umazyme:UMZY Verholm:VRHL Echogene:EHGN Lyraceutic:LYRT Zephypharm:ZHYM Stratonova:STTV Somaderm:SMDM
            Synaderm:SYDR Greyholm:GRYH Arcabind:ARND Vervale:VRVL Kineceutic:KNCC Cryozyme:CRZY Synavance:SYNN
            Arcathera:ARCR Cryonova:CRNV Drayworth:DYWR Dynathera:DYHR Ingworth:IGTH Osstead:OSST Junoderm:JNRM
            Tessacyte:TSCY Delphinova:DPNV Synacell:SNCL Ingcrest:INGS Zenozyme:ZZYM Wexgate:WXGT Hawdale:HWDL
            Lyravance:LYRC Echocell:ECHC Calalix:CLLX Synalix:SNLX Zephycyte:ZHYY Ravenwick:RNCK Kinenova:KNNV
            Halhaven:HLHV Synacor:SYNR Zenocyte:ZCYT Mercrest:MRCR Kyrocyte:KCYT Mesothera:MTHR Hydrabind:HRND
            """),
        (Sector.FinancialServices,
            """
            Hawhaven:HWHV Osholm:OSHL Cressmont:CSNT Corndale:CRNL Falbourne:FLBN Cinderhurst:CRRS Shawhaven:SHVN
            Shawthwaite:SWTT Quillworth:QWRH Mermoor:MERR Penstone:PNSN Shawstead:SWTD Wexmarch:WMRC Brackworth:BWTH
            Whitmont:WTMT Glenvale:GLNV Millhurst:MLLH Greycombe:GYCB Marlcrest:MCRS Valehurst:VRST Wexhaven:WXHV
            Tarnton:TRTN Yarstone:YRSN Alderridge:ALRD Hollmere:HLMR Verwyn:VRWY Thornford:TRNF Thornleigh:TRLH
            Cinderbrook:CNRK Lockstone:LCKS Torfell:TFLL Ravencrest:RVNC Torstead:TSTD Haskcombe:HKCM Haskvale:HSKV
            Langcrest:LNRT Pryshaw:PRSW Halcombe:HCMB Birchdale:BCDL Sablewick:SLCK Wexhurst:WHST Cornbourne:CRBR
            Kesdale:KSDL Brackholm:BRKH Ingmoor:IGMR Drayvale:DRYL Fenworth:FNWR Eldermere:ERMR Quillton:QLTN
            Ingbourne:INRN Kellstead:KLLD Larkmont:LRKT Millmere:MLLR Neyholm:NYHL Falmore:FLMR Cinderford:CDFR
            Orchhaven:OHHN Wrenholm:WRNL Kesstone:KSST
            """),
        (Sector.RealEstate,
            """
            Tarngate:TRGT Rookridge:RKDG Fenhaven:FNHN Rookleigh:RKLG Shawwyn:SWYN Lockmere:LCKR Selfell:SFLL
            Ulvervale:ULVL Sablestone:SSTN Vershaw:VRSW Eldermarch:EDMC Mermont:MRMT Selbourne:SBRN Radbrook:RDBR
            Ravenmore:RVNM Lingate:LNGT Neygate:NYGT Mermore:MERM Farnbrook:FRNK Sablehaven:SBLH Glenfield:GNFL
            Jasmoor:JSMO Haskhaven:HSKN Hawmarch:HMRC
            """),
        (Sector.Industrials,
            """
            Brackcombe:BKCM Bramfell:BRLL Wrendale:WNDL Merhurst:MHRT Brackvale:BRCV Wrenworth:WRNW Osworth:OSWH
            Shawmoor:SWMR Normoor:NMOR Rookbourne:RKRN Alderleigh:ADRL Jasthwaite:JSTH Whitvale:WHTL Wrenstead:WNST
            Ulverholm:ULRM Falmont:FLMN Wrencrest:WRCT Ashbrook:ASHB Ingthwaite:INHT Thornmarch:THNR Rushaven:RSVN
            Radmoor:RDMR Mermarch:MRRC Wrenmarsh:WRNH Valeworth:VRTH Selfield:SLFD Marlfell:MLFL Langmore:LNGR
            Ashmont:ASHT Kesford:KSRD Hollmoor:HLLM Osdale:OSDL Neyvale:NYVL Eldercrest:ELRS Thornmarsh:TNRS
            Lockholm:LCKH Larkcombe:LRKC Cindercombe:CNCM Brimbrook:BRRK Ashleigh:AHLG Falwyn:FWYN Hollmont:HLLN
            Kesmarsh:KSMR Pellmarch:PLMC Stancrest:SNCS Birchleigh:BRCG Wrenhurst:WRNR Birchhaven:BHHN
            """),
        (Sector.BasicMaterials,
            """
            Dunmore:DNMO Ashhaven:ASHV Larkgate:LKGT Elderwick:ELWK Ironford:INFR Farnstead:FRNT Bramgate:BMGT
            Falmere:FMR Cornleigh:CNLG Radmarch:RDMC Torfield:TRFL Wexwick:WXWK Oakworth:OKWH Birchthwaite:BCHW
            Caldwyn:CWYN Ironbrook:INBR Caldwick:CDWK Thornhurst:TNST Scarstead:SSTD Shawvale:SHWV Russhaw:RSSW
            Bramwick:BRCK
            """),
        (Sector.Energy,
            """
            Linworth:LNRH Hawford:HWFD Larkridge:LRKD Marlthwaite:MLTT Draymore:DRYM Caldstead:CLDD Tarnmore:TRMR
            Vermere:VRMR Selworth:SWRT Normarch:NRCH Lockworth:LCKW Rookwick:RKCK Larkfell:LRKL Orchton:ORCH
            Selcrest:SCST Cressfield:CRSF Gildcrest:GCRS Rookshaw:RKSW Kellbrook:KLBK Pellbourne:PLLB Valeshaw:VLSW
            Ulverworth:URRH
            """),
        (Sector.Utilities,
            """
            Prymere:PRYR Torgate:TRG Gildstone:GLSN Norleigh:NRGH Oakwyn:OKWY Rookbrook:RKBR Orchbourne:ORHB
            Winbrook:WNBR Tolmwick:TLWK Greymoor:GYMR Alderholm:AHLM Wrenbrook:WBRK Nordale:NRDL Jasmont:JSMN
            """),
        (Sector.FundsAndShells,
            """
            Thorngate:THRN Scarmont:SCRN Valemarch:VRCH Cornstone:CNST Hawhurst:HWST Norbrook:NBRK Tarnstead:TRSD
            """),
    ];

    public static IEnumerable<(Sector Sector, string Root, string Ticker)> All()
    {
        foreach (var (sector, labels) in Table)
        {
            foreach (var label in labels.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var colon = label.IndexOf(':', StringComparison.Ordinal);
                yield return (sector, label[..colon], label[(colon + 1)..]);
            }
        }
    }
}
