namespace Archive.Memoranda;

/// <summary>What rules about characters find.</summary>
internal static class TextDescriptors
{
    public static readonly DiagnosticDescriptor MixedLineEnds = new(
        "MEM9005", Severity.Info, "Mixed line ends", "This line ends with {0}, most of the others with {1}.",
        "Programs that count lines differently then disagree about every place below.")
    {
        Mend = "Save the file with one kind of line end.",
        Example = "One line,\nanother,\r\na third.",
        Mended = "One line,\nanother,\na third.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor ControlCharacters = new(
        "MEM9006", Severity.Warning, "Control character", "The control character {0} stands in {1}, {2}.",
        "It shows nowhere, parts the word that it stands in for every search, and some programs stop reading at it.")
    {
        Mend = "Remove it.",
        Example = "The harbour\u0007 is closed.",
        Mended = "The harbour is closed.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor Mojibake = new(
        "MEM9007", Severity.Warning, "Wrong decoding", "A wrong decoding left {0} in {1}, {2}.",
        "Names with accents and quoted words can't be found in such a text, and each further saving damages them more.")
    {
        Mend = "Read the file as UTF-8, or write the character that was meant.",
        Example = "The harbour master\u00E2\u20AC\u2122s boat is closed to visitors.",
        Mended = "The harbour master\u2019s boat is closed to visitors.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor BidiControls = new(
        "MEM9008", Severity.Warning, "Character that turns the direction", "{0}, which turns the direction of writing, stands in {1}, {2}.",
        "Such a text can show other words than it holds: what is quoted from the screen is not what stands in the file.")
    {
        Mend = "Remove it.",
        Example = "The loan is \u202E0003\u202C roubles.",
        Mended = "The loan is 0003 roubles.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor ZeroWidth = new(
        "MEM9009", Severity.Info, "Character without width", "{0}, which has no width, stands in {1}, {2}.",
        "It parts words that look whole, so that they are not found.")
    {
        InEdition = Severity.Warning,
        Mend = "Remove it.",
        Example = "The har\u200Bbour is closed.",
        Mended = "The harbour is closed.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor SoftHyphens = new(
        "MEM9010", Severity.Info, "Soft hyphen", "A soft hyphen, {0}, stands in {1}, {2}.",
        "It is left of the end of a printed line and keeps the word from being found.")
    {
        InEdition = Severity.Warning,
        Mend = "Remove it; where it ends a line, join the word.",
        Example = "The har\u00ADbour is closed.",
        Mended = "The harbour is closed.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor LookAlikes = new(
        "MEM9011", Severity.Warning, "Letter of another alphabet", "{0} stands for a Latin one in {1}, {2}.",
        "The word looks right and is not found: who looks for op. 42 misses the one that begins with a Cyrillic o.")
    {
        Mend = "Write the Latin letter.",
        Example = "The h\u0430rbour is closed.",
        Mended = "The harbour is closed.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor PrivateUse = new(
        "MEM9012", Severity.Warning, "Private character", "{0}, to which only a certain typeface gives a meaning, stands in {1}, {2}.",
        "Elsewhere it shows as a box or not at all; mostly it was a bullet, or a letter of an old typeface.")
    {
        Mend = "Look it up in the print and write the character that is meant.",
        Example = "\uF0B7 The harbour is closed.",
        Mended = "\u2022 The harbour is closed.",
    };

    public static readonly DiagnosticDescriptor LoneSurrogates = new(
        "MEM9013", Severity.Warning, "Half a character", "{0}, half of a character, stands alone in {1}, {2}.",
        "No encoding can write it: the text is damaged each time it is saved.")
    {
        Mend = "Look it up in the print and write the whole character, or remove the half.",
        Example = "The harbour \uD83D is closed.",
        Mended = "The harbour is closed.",
    };

    public static readonly DiagnosticDescriptor OtherFormat = new(
        "MEM9040", Severity.Error, "Another format", "The text is {0}, not the plain text of a document: {1}.",
        "Read as plain text it gives a document of nonsense; nothing else is said of it.")
    {
        Mend = "Hand over the plain text of the document.",
        Example = "<!DOCTYPE html>\n<html><body><p>The minister arrived at noon.</p></body></html>",
        Mended = "The minister arrived at noon.",
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All =>
        [MixedLineEnds, ControlCharacters, Mojibake, BidiControls, ZeroWidth, SoftHyphens, LookAlikes, PrivateUse, LoneSurrogates, OtherFormat];
}
