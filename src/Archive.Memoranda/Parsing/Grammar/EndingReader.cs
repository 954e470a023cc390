using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Lines;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds where a document's text ends and reads the signatures behind it.</summary>
internal static class EndingReader
{
    /// <summary>How many lines a signature and what follows it may have.</summary>
    private const int LongestEnding = 36;

    /// <summary>The lines of the signatures and of what follows them.</summary>
    /// <param name="Start">The first line of a signature; the number of lines where nobody signed.</param>
    /// <param name="SignatureEnd">The line behind the last line of a signature.</param>
    public readonly record struct Ending(int Start, int SignatureEnd);

    /// <summary>Looks back from the end over what follows a signature up to the first line of the text itself.</summary>
    public static Ending Find(ParseContext context, ReadOnlySpan<BodyLine> lines, bool hasHead)
    {
        int start = lines.Length, end = lines.Length;
        var isNamed = false;
        for (var index = lines.Length - 1; index >= 0 && lines.Length - index <= LongestEnding; index--)
        {
            var line = context.Characters(lines[index].Span);
            if (PointForms.LooksLikePoint(line) && !EndingForms.IsEndMatter(line))
            {
                break;
            }

            var signature = EndingForms.IsEndMatter(line) && line[0] != '[' && !line.StartsWith("Translated") ? default : SignatureForms.Read(context.Text, lines[index].Span);
            if (signature is { Names: not null, IsEmpty: false })
            {
                end = isNamed || start < lines.Length ? end : index + 1;
                start = index;
                isNamed |= signature.Names.Count > 0;
            }
            else if (Offices.IsBody(line) && index > 0 && SignatureForms.Read(context.Text, lines[index - 1].Span) is { Office.IsEmpty: false, Names.Count: > 0 })
            {
                end = index + 1;
                start = index;
            }
            else if (!EndingForms.IsEndMatter(line))
            {
                break;
            }
        }

        // A name by itself is no document that somebody signed.
        return isNamed && (start > 0 || hasHead) ? new(start, end) : new(lines.Length, lines.Length);
    }

    /// <summary>Reads the signatures of some lines; an office goes with the name below it, or with the one above where none is below.</summary>
    public static ValueList<Signature> Read(ParseContext context, ReadOnlySpan<BodyLine> lines, List<EditorialMark> marks)
    {
        var signatures = new List<Signature>(1);
        TextSpan office = default;
        foreach (var line in lines)
        {
            if (context.Characters(line.Span).Contains('['))
            {
                ClaimMarks(context, line.Span, marks);
            }

            var read = SignatureForms.Read(context.Text, line.Span);
            if (read.IsEmpty && signatures is [.., { Office: not null } signed] && Offices.IsBody(context.Characters(line.Span)) && signed.SpanOf("office") is { } place && place.Start > signed.SpanOf("name")?.Start)
            {
                // Nakajima Kenzo, Chairman of the Board / Japan China Cultural Exchange Association
                signatures[^1] = Make(context, signed.SpanOf("name") ?? signed.Span, place.Union(line.Span));
                continue;
            }

            if (!read.Office.IsEmpty && read.Names.Count == 0 && office.IsEmpty && signatures is [.., { Office: null } last] && !IsFollowedByName(context, lines, line))
            {
                signatures[^1] = Make(context, last.SpanOf("name") ?? last.Span, read.Office);
                continue;
            }

            office = read.Office.IsEmpty ? office : read.Office;
            foreach (var name in read.Names)
            {
                signatures.Add(Make(context, name, office));
                office = default;
            }
        }

        foreach (var signature in signatures)
        {
            ClaimParts(context, signature);
        }

        return ValueList.Create<Signature>(CollectionsMarshal.AsSpan(signatures));
    }

    private static bool IsFollowedByName(ParseContext context, ReadOnlySpan<BodyLine> lines, BodyLine line)
    {
        var next = lines.IndexOf(line) + 1;
        return next < lines.Length && SignatureForms.Read(context.Text, lines[next].Span) is { Names.Count: > 0, Office.IsEmpty: true };
    }

    private static Signature Make(ParseContext context, TextSpan name, TextSpan office)
    {
        FieldSpan[] fields = office.IsEmpty ? [new("name", name)] : office.Start < name.Start ? [new("office", office), new("name", name)] : [new("name", name), new("office", office)];
        return new()
        {
            Office = office.IsEmpty ? null : context.Value(office),
            Name = context.Value(name),
            FieldSpans = new(fields),
            Span = office.IsEmpty ? name : office.Union(name),
        };
    }

    private static void ClaimParts(ParseContext context, Signature signature)
    {
        foreach (var field in signature.FieldSpans)
        {
            context.Claim(LeafKind.Value, field.Span);
        }
    }

    // [signature] is a leaf of its own; the bracket inside a name, A[pollon] Petrov, stays in the name.
    private static void ClaimMarks(ParseContext context, TextSpan line, List<EditorialMark> marks)
    {
        var first = marks.Count;
        InlineReader.FindMarks(context, line, marks);
        var read = SignatureForms.Read(context.Text, line);
        for (var index = first; index < marks.Count; index++)
        {
            var span = marks[index].Span;
            if (!read.Office.Overlaps(span) && !IsInName(read, span))
            {
                context.Claim(LeafKind.EditorialMark, span);
            }
        }
    }

    private static bool IsInName(SignatureLine read, TextSpan span)
    {
        foreach (var name in read.Names)
        {
            if (name.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }
}
