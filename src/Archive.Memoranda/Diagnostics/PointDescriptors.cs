namespace Archive.Memoranda;

/// <summary>What rules about points find.</summary>
internal static class PointDescriptors
{
    public static readonly DiagnosticDescriptor Missing = new(
        "MEM4003", Severity.Warning, "Missing point", "{0} follows {1}: {2} missing.",
        "A point can have been lost in copying or left out by an editor who did not say so. However many are missing, the labels are one row where they are written alike and the numbers are below 100 or go on after the gap; numbers from 1000 on, such as years, are no labels of a row.")
    {
        Mend = "Look the point up in the original; where it was left out, say so in brackets.",
        Example = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n4. He thanked the Ambassador.",
        Mended = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. [Holm asks about the lighthouse.]\n\n4. He thanked the Ambassador.",
    };

    public static readonly DiagnosticDescriptor Repeated = new(
        "MEM4004", Severity.Info, "Repeated point", "{0} stands where {1} has stood already.",
        "Who refers to a point by its number can mean either.")
    {
        InEdition = Severity.Warning,
        Mend = "Compare the original; write the number that is due, or mark the slip with [sic].",
        Example = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n2. He asked for salt.\n\n4. He thanked the Ambassador.",
        Mended = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for salt.\n\n4. He thanked the Ambassador.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor OutOfOrder = new(
        "MEM4005", Severity.Warning, "Point out of order", "{0} after {1} is out of order.",
        "Points can have changed places, or a page has.")
    {
        Mend = "Compare the original; write the number that is due, or put the points in their places.",
        Example = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n4. He asked for salt.\n\n3. He asked for rope.\n\n5. He thanked the Ambassador.",
        Mended = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for rope.\n\n4. He asked for salt.\n\n5. He thanked the Ambassador.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor Mixed = new(
        "MEM4006", Severity.Info, "Mixed styles of labels", "{0} and {1} are labels of one row and are written in two ways.",
        "Programs and readers take points that are labelled otherwise for another level.")
    {
        InEdition = Severity.Warning,
        Mend = "Write all labels of a row alike.",
        Example = "I. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for salt.",
        Mended = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for salt.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor Letter = new(
        "MEM4007", Severity.Warning, "Letter for a digit", "{0} has letters for digits; the row asks for {1}.",
        "A typewriter without a 1 wrote l; a program that looks for numbers does not find the point.")
    {
        Mend = "Write digits.",
        Example = "l. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for salt.",
        Mended = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for salt.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor NotFirst = new(
        "MEM4008", Severity.Info, "First point is not the first", "The row of points begins with {0}; no {1} stands before it.",
        "The first point can be lost, or it is the paragraph before and has no label.")
    {
        InEdition = Severity.Warning,
        Mend = "Compare the original; label the first point if it has a label there.",
        Example = "Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for salt.",
        Mended = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for salt.",
    };

    public static readonly DiagnosticDescriptor Empty = new(
        "MEM4009", Severity.Warning, "Empty point", "Nothing stands after {0}.",
        "The text of the point was lost, or a number of another kind was taken for a label.")
    {
        Mend = "Look the point up in the original; say in brackets what became of its text.",
        Example = "1. Holm spoke of the herring.\n\n2.\n\n3. He asked for salt.",
        Mended = "1. Holm spoke of the herring.\n\n2. [illegible]\n\n3. He asked for salt.",
    };

    public static readonly DiagnosticDescriptor Combined = new(
        "MEM4010", Severity.Info, "Combined label", "{0} labels {1} points at once.",
        "An editor who sums up several points puts their numbers together; each of them has less text than it had.")
    {
        Mend = "Leave it where the editor sums up; where he does not, give each point its own label.",
        Example = "1. Holm spoke of the herring.\n\n2, 3. [Holm asks for coal and salt.]",
        Mended = "1. Holm spoke of the herring.\n\n2. [Holm asks for coal.]\n\n3. [Holm asks for salt.]",
    };

    public static readonly DiagnosticDescriptor NeverReturns = new(
        "MEM4011", Severity.Info, "Level that never returns", "{0} opens a level with {1}, and no point of its own level follows.",
        "A row of one point is rare: what follows it can be lost, or stands among the points of the inner level.")
    {
        Mend = "Compare the original; label the point that follows, or take the label off a lone one.",
        Example = "1. Holm asked for the following:\n\na) coal;\n\nb) salt.",
        Mended = "1. Holm asked for the following:\n\na) coal;\n\nb) salt.\n\n2. He thanked the Ambassador.",
    };

    public static readonly DiagnosticDescriptor AllAlike = new(
        "MEM4012", Severity.Info, "Points with one label", "{0} points in succession are labelled {1}.",
        "The lists of web pages count anew where something stands between their items; the numbers of the original are lost.")
    {
        InEdition = Severity.Warning,
        Mend = "Number the points as the original does.",
        Example = "1. Holm spoke of the herring.\n\n1. He asked for coal.\n\n1. He asked for salt.",
        Mended = "1. Holm spoke of the herring.\n\n2. He asked for coal.\n\n3. He asked for salt.",
        IsFixable = true,
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [Missing, Repeated, OutOfOrder, Mixed, Letter, NotFirst, Empty, Combined, NeverReturns, AllAlike];
}
