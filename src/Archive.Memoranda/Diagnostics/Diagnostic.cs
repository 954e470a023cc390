using System.Globalization;

namespace Archive.Memoranda;

/// <summary>One finding about a text: what was found, where, and what was done.</summary>
/// <remarks>
/// <para>The code's first digit names the part: <c>MEM1xxx</c> record, <c>2xxx</c> citation, <c>3xxx</c> header, <c>4xxx</c> body, <c>5xxx</c> editorial marks,
/// <c>6xxx</c> signatures, <c>7xxx</c> footnotes, <c>8xxx</c> files and dumps, <c>9xxx</c> text. <see cref="DiagnosticDescriptors.All"/> lists them.</para>
/// <para>Findings of the parser have neither <see cref="Path"/> nor <see cref="Fix"/>; <see cref="MemorandumValidator"/> gives both.</para>
/// </remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Diagnostic
{
    /// <summary>The stable code, <c>MEM5001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; init; }

    /// <summary>What was found and what was done, in one line of English.</summary>
    public required string Message { get; init; }

    /// <summary>The part of the memorandum that it is about, <c>body/points[2]/label</c>, counted from 0; null where nobody asked.</summary>
    public string? Path { get; init; }

    /// <summary>What would mend it, where that is mechanical; null where a person has to decide.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The characters that it is about; empty at the place where something is missing.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The line of the first character, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>The column of the first character in UTF-16 units, counted from 1.</summary>
    public int Column { get; init; }

    /// <summary>The finding as compilers print theirs, without the file: <c>(61,7): warning MEM5001: ...</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"({Line},{Column}): {SeverityWord(Severity)} {Code}: {Message}");

    internal static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
