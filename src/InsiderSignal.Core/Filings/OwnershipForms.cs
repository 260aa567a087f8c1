namespace InsiderSignal.Core.Filings;

/// <summary>Reads and writes the names of the ownership forms.</summary>
public static class OwnershipForms
{
    /// <summary>Reads "3", "4", "5" and, with "/A", their amendments.</summary>
    /// <returns>Null for any other form type.</returns>
    public static OwnershipForm? Parse(ReadOnlySpan<char> text) => text.Trim() switch
    {
        "3" => OwnershipForm.Form3,
        "4" => OwnershipForm.Form4,
        "5" => OwnershipForm.Form5,
        "3/A" => OwnershipForm.Form3Amendment,
        "4/A" => OwnershipForm.Form4Amendment,
        "5/A" => OwnershipForm.Form5Amendment,
        _ => null,
    };

    /// <summary>The SEC's name of a form: "4/A".</summary>
    public static string Name(this OwnershipForm form) => form switch
    {
        OwnershipForm.Form3 => "3",
        OwnershipForm.Form4 => "4",
        OwnershipForm.Form5 => "5",
        OwnershipForm.Form3Amendment => "3/A",
        OwnershipForm.Form4Amendment => "4/A",
        OwnershipForm.Form5Amendment => "5/A",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "not an ownership form"),
    };

    /// <summary>Whether the form amends an earlier one.</summary>
    public static bool IsAmendment(this OwnershipForm form) => form >= OwnershipForm.Form3Amendment;
}
