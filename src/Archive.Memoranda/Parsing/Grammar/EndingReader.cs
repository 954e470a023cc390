using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds where a document's text ends and reads the signatures behind it.</summary>
internal static class EndingReader
{
    /// <summary>How many lines a signature and what follows it may have.</summary>
    private const int LongestEnding = 36;

    /// <summary>So many short sentences may stand below a signature that says its office, <c>Comrade Zimin has been told by telephone.</c>.</summary>
    private const int MostRemarks = 2;
    private const int LongestRemark = 110;

    /// <summary>No recipient takes more characters.</summary>
    private const int LongestListed = 100;

    /// <summary>A longer line with a stop at its end is no signature.</summary>
    private const int LongestStopped = 120;

    /// <summary>So many lines that no rule knows may stand below a signature.</summary>
    private const int MostUnknown = 8;

    /// <summary>The lines of the signatures and of what follows them.</summary>
    /// <param name="Start">The first line of a signature; the number of lines where nobody signed.</param>
    /// <param name="SignatureEnd">The line behind the last line of a signature.</param>
    public readonly record struct Ending(int Start, int SignatureEnd);

    /// <summary>Looks back from the end over what follows a signature up to the first line of the text itself.</summary>
    /// <remarks>What no rule knows may stand below a signature, <c>Comrade Szarka has seen it</c>, but nothing unknown within one.</remarks>
    public static Ending Find(ParseContext context, ReadOnlySpan<BodyLine> lines, bool hasHead)
    {
        int start = lines.Length, end = lines.Length, unknown = 0, remarks = 0;
        var list = FindList(context, lines);
        var isNamed = false;
        for (var index = lines.Length - 1; index >= 0 && lines.Length - index <= LongestEnding; index--)
        {
            if (index > list)
            {
                continue;
            }

            var line = context.Characters(lines[index].Span);
            var isText = EndingForms.IsText(line);
            if (isText && line.Length >= LongestStopped)
            {
                break;
            }

            var signature = ReadLine(context, lines, index);
            if (!isNamed && signature is not { Names.Count: > 0, Office.IsEmpty: false } && line.Length < LongestRemark && remarks < MostRemarks && EndingForms.IsRemark(line))
            {
                (remarks, unknown) = (remarks + 1, unknown + 1);
                continue;
            }

            if (isText && !(line[^1] == '.' && signature is { Names.Count: 1, Office.IsEmpty: false }))
            {
                break;
            }

            if (signature is { Names: not null, IsEmpty: false } && (unknown == 0 || isNamed || IsCertain(context, lines, index, signature)) && (remarks == 0 || isNamed || !signature.Office.IsEmpty || (index > 0 && ReadLine(context, lines, index - 1) is { Office.IsEmpty: false })))
            {
                end = isNamed || start < lines.Length ? end : index + 1;
                start = index;
                isNamed |= signature.Names.Count > 0;
            }
            else if (!EndingForms.IsEndMatter(line) && (isNamed || ++unknown > MostUnknown))
            {
                break;
            }
        }

        while (isNamed && end < lines.Length && ReadLine(context, lines, end) is { Names.Count: 0, Office.IsEmpty: false })
        {
            end++;
        }

        // A name by itself is no document that somebody signed.
        return isNamed && (start > 0 || hasHead) ? new(start, end) : new(lines.Length, lines.Length);
    }

    // Distributed to: / Cdes. Brezhnev / Kuusinen, or Copy to: / (1) Secretary-General: the line that such a list begins with; the number of lines where there is none
    private static int FindList(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        var found = lines.Length;
        for (var index = lines.Length - 1; index >= 0 && lines.Length - index <= LongestEnding && lines[index].Length <= LongestListed; index--)
        {
            if ((context.Text[lines[index].End - 1] == ':' && lines[index].Length < 60) || DistributionForms.OpensList(context.Characters(lines[index].Span)))
            {
                found = index;
                break;
            }
        }

        if (found == lines.Length || !EndingForms.IsEndMatter(context.Characters(lines[found].Span)))
        {
            return lines.Length;
        }

        foreach (var line in lines[(found + 1)..])
        {
            var text = context.Characters(line.Span);
            if (EndingForms.IsText(text) && !PointForms.LooksLikePoint(text))
            {
                return lines.Length;
            }
        }

        return found;
    }

    // A name with an office, in a form that only signatures have, or above a day or a copy list
    private static bool IsCertain(ParseContext context, ReadOnlySpan<BodyLine> lines, int index, SignatureLine signature) =>
        signature.IsMark || (signature.Names.Count > 0 && (!signature.Office.IsEmpty
            || PersonNames.HasInitial(context.Characters(signature.Names[0])) || context.Text[lines[index].Start] is '/' or '('
            || (index + 1 < lines.Length && (EndingForms.IsEndMatter(context.Characters(lines[index + 1].Span)) || ReadLine(context, lines, index + 1) is { Office.IsEmpty: false, Names.Count: 0 }))
            || (index > 0 && ReadLine(context, lines, index - 1) is { Office.IsEmpty: false })));

    // A line of a signature by its own form or by the line beside it.
    private static SignatureLine ReadLine(ParseContext context, ReadOnlySpan<BodyLine> lines, int index)
    {
        var line = context.Characters(lines[index].Span);
        // To be seen by / Comrade Szabó F.
        if (index > 0 && context.Characters(lines[index - 1].Span) is var label && (label.EndsWith(" by") || label[^1] == ':') && EndingForms.IsEndMatter(label))
        {
            return default;
        }

        var isEndMatter = EndingForms.IsEndMatter(line) && line[0] != '[' && !line.StartsWith("Translated");
        var read = isEndMatter ? default : context.Signatures.Read(lines[index].Span);
        if (!read.IsEmpty || isEndMatter)
        {
            return read;
        }

        // Nakajima Kenzo, Chairman of the Board / Japan China Cultural Exchange Association    CHARGÉ D'AFFAIRES AD INTERIM / OF THE USSR IN THE DPRK
        if (index > 0 && (Offices.IsBody(line) || Offices.GoesOn(line)) && context.Signatures.Read(lines[index - 1].Span) is { Office.IsEmpty: false } above && (above.Names.Count > 0 || Offices.GoesOn(line)))
        {
            return read with { Names = [], Office = lines[index].Span };
        }

        // Central Committee of the Party of Labor, as the last line
        if (index + 1 == lines.Length && index > 0 && line.Length < 80 && EndingForms.IsSigningBody(line) && HeadLines.IsSentence(context.Characters(lines[index - 1].Span)))
        {
            return new(default, [lines[index].Span], true);
        }

        // Central Committee / 28 October, 4 a.m.
        return Offices.IsBody(line.TrimStart('[')) && line.Length < 60 && index > 0 && index + 1 < lines.Length && EndingForms.IsDatedLine(context.Characters(lines[index + 1].Span)) && HeadLines.IsSentence(context.Characters(lines[index - 1].Span))
            ? new(default, [lines[index].Span], false)
            : read;
    }

    /// <summary>Reads the signatures of some lines; an office goes with the name below it, or with the one above where none is below.</summary>
    public static ValueList<Signature> Read(ParseContext context, ReadOnlySpan<BodyLine> lines, Ending ending, List<EditorialMark> marks)
    {
        var signatures = new List<Signature>(1);
        var first = marks.Count;
        TextSpan office = default;
        for (var index = ending.Start; index < ending.SignatureEnd; index++)
        {
            var line = lines[index];
            if (IsDateline(context, line.Span, ending))
            {
                continue;
            }

            // Wang Jiaxiang]: the start of a mark can be lost; but N. SUKHOV] ends a stamp, since a name with an initial needs no completion
            var text = context.Characters(line.Span);
            if (text.Contains('[') || (text.Contains(']') && !PersonNames.HasInitial(text)))
            {
                InlineReader.FindMarks(context, line.Span, marks);
            }

            var read = ReadLine(context, lines, index);
            ClaimAround(context, line.Span, read);
            if (!office.IsEmpty && read.Names is { Count: 0 } && Offices.GoesOn(context.Characters(line.Span)))
            {
                office = office.Union(line.Span);
                continue;
            }

            if (read.Names is not { Count: > 0 } && signatures is [.., { Office: not null } signed] && Offices.IsBody(context.Characters(line.Span))
                && signed.SpanOf("office") is { } place && place.Start > signed.SpanOf("name")?.Start
                && Scan.Trim(context.Text, place.End, line.Span.Start).IsEmpty)
            {
                // Nakajima Kenzo, Chairman of the Board / Japan China Cultural Exchange Association
                signatures[^1] = Make(context, signed.SpanOf("name") ?? signed.Span, place.Union(line.Span));
                continue;
            }

            if (read.Names is null)
            {
                // The day between two signatures
                if (text.Length < 24 && DateReader.TryReadWhole(text, out _))
                {
                    context.Claim(LeafKind.Label, line.Span);
                }

                continue;
            }

            if (!read.Office.IsEmpty && read.Names.Count == 0 && office.IsEmpty && signatures is [.., { Office: null } last] && !IsFollowedByName(context, lines[..ending.SignatureEnd], line))
            {
                signatures[^1] = Make(context, last.SpanOf("name") ?? last.Span, read.Office);
                continue;
            }

            office = read.Office.IsEmpty ? office : !office.IsEmpty && Offices.GoesOn(context.Characters(read.Office)) ? office.Union(read.Office) : read.Office;
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

        ClaimMarks(context, CollectionsMarshal.AsSpan(marks)[first..], signatures);

        return ValueList.Create<Signature>(CollectionsMarshal.AsSpan(signatures));
    }

    // Signed: before a name, or a day on either side of it; Translated from Chinese [by] (S. P. Andreyev) [signature], where brackets part the rest
    private static void ClaimAround(ParseContext context, TextSpan line, SignatureLine read)
    {
        if (read.Names is not { Count: > 0 } names)
        {
            return;
        }

        var whole = read.Office.IsEmpty ? names[0].Union(names[^1]) : read.Office.Union(names[0]).Union(names[^1]);
        var bracket = context.Characters(line).IndexOf('[');
        var (start, end) = bracket < 0 ? (whole.Start, whole.End) : (Math.Min(whole.Start, line.Start + bracket), line.End);
        foreach (var rest in (ReadOnlySpan<TextSpan>)[Scan.Trim(context.Text, line.Start, start), Scan.Trim(context.Text, end, line.End)])
        {
            if (rest.Length > 2)
            {
                context.Claim(LeafKind.Label, rest);
            }
        }
    }

    // Djakarta, August 30, 1961 beside the name itself
    private static bool IsDateline(ParseContext context, TextSpan line, Ending ending)
    {
        var text = context.Characters(line);
        return ending.SignatureEnd - ending.Start > 1 && text.IndexOf(", ") is var comma and > 0 && !text[..comma].Contains(' ') && text.Length < 48 && DateReader.TryReadWhole(text[(comma + 2)..], out _);
    }

    private static bool IsFollowedByName(ParseContext context, ReadOnlySpan<BodyLine> lines, BodyLine line)
    {
        var next = lines.IndexOf(line) + 1;
        return next < lines.Length && context.Signatures.Read(lines[next].Span) is { Names.Count: > 0, Office.IsEmpty: true };
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
    private static void ClaimMarks(ParseContext context, ReadOnlySpan<EditorialMark> marks, List<Signature> signatures)
    {
        foreach (var mark in marks)
        {
            if (!signatures.Exists(signature => signature.FieldSpans.Any(field => field.Span.Overlaps(mark.Span))))
            {
                context.Claim(LeafKind.EditorialMark, mark.Span);
            }
        }
    }
}
