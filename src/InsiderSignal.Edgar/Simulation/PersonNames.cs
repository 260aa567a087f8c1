namespace InsiderSignal.Edgar.Simulation;

/// <summary>Names of people, family name first as EDGAR has them, none given twice.</summary>
internal sealed class PersonNames(Chance chance)
{
    private static readonly string[] Families = Split(
        """
        Marlow Aldane Bexfield Carrick Dunsmore Eastlake Farrowby Galbreath Hathern Iverdale Jessop Kilbride Lanyard Merrin Nethercott
        Oakden Pascoe Quarrie Redfern Saltash Tallis Underhay Venning Wexcombe Yardley Abelard Birkett Cotterell Delafont Elphick
        Fenwright Garside Hollis Inskip Jarrold Kember Lovatt Maitland Norcross Orwin Penhale Quiney Rushworth Sandell Thirkell
        Uppingham Vickery Wadham Yelland Ashcombe Bellward Chesney Drummer Ellerby Fairlie Goodenow Hensley Ilbert Jellicoe Kestrel
        Lathom Mordaunt Northcote Oldacre Pettigrew Quennell Rosewell Stannard Trevanion Urwin Vellacott Whitlaw Yaxley Ainslow
        Bramhall Corbin Dacre Eldred Foxley Grantley Hartnoll Ironmonger Jermyn Kellaway Lorimer Mallory Nickerson Osgood Prideaux
        Quill Radcliff Sorrell Tremaine Upshaw Vance Winslade Yates Amador Bianco Castellan Duarte Esparza Fontaine Grimaldi Herrera
        Ibarra Janacek Kowalik Lindqvist Moreau Nakade Okonjo Petrov Quintero Rasmus Suzumi Tanabe Ueland Varga Wojtas Xiong Yoshino
        Zielin Adeyo Banerji Chaudri Desaro Eze Farouk Ghoshal Haddadi Iyengar Joshipura Kamath Lakhani Mehrotra Nadkar Oyelar
        Palit Qureshan Ranganath Subbarao Thakkar Umarov Venkat Wadhwani Zaveri Albrechtsen Brandvold Christoff Dahlstrom Engelhart
        Frydenlund Gerstner Hallberg Jorgenrud Kirchner Lundgaard Messerli Nordahl Oberholt Pflueger Reinholt Steinhoff Thorvald
        Vandermeer Westergren Zimmerl
        """);

    private static readonly string[] Given = Split(
        """
        Edith Thomas Laura Henry Alice Samuel Grace Peter Helen Martin Clara Victor Ruth Simon Nadia Oliver Irene George Marta Felix
        Joan Leonard Sonia Walter Priya Hugo Teresa Arthur Leila Conrad Mina Edgar Carmen Julian Naomi Stephen Rosa Philip Anita
        Gregory Elena Douglas Miriam Raymond Judith Carl Beatrice Allan Yuki Patrick Denise Vikram Sylvia Howard Maya Bruce Ingrid
        Kenneth Paula Anders Lucia Theodore Hannah Rafael Claire Desmond Noor Frederick Camille Ivan Valerie Marcus Jasmine Nathan
        Olga Russell Amara Lionel Sheila Dennis Farah Roger Miranda Kofi Gwen Tobias Renata Harold Aisha Lawrence Petra Wesley Diane
        Omar Cecilia Vernon Tamara Edwin Lydia Sanjay Rhona Calvin Esther Boris Monica Glenn Zara Curtis Audrey Emil Joyce Ravi
        """);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name as filed ("Marlow Edith K") and as signed ("Edith K. Marlow").</summary>
    public (string Filed, string Signed) Next()
    {
        while (true)
        {
            var family = chance.Of(Families);
            var given = chance.Of(Given);
            var initial = (char)('A' + chance.Below(23));
            var style = chance.Unit();
            var filed = style switch
            {
                < 0.55 => $"{family} {given} {initial}",
                < 0.75 => $"{family} {given} {initial}.",
                < 0.90 => $"{family} {given}",
                _ => $"{family} {given} {initial}".ToUpperInvariant(),
            };
            if (_taken.Add($"{family} {given}"))
                return (filed, style is >= 0.75 and < 0.90 ? $"{given} {family}" : $"{given} {initial}. {family}");
        }
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
