using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds the signature at the end of a document, on one line or two, and what follows it.</summary>
internal static class SignatureReader
{
    /// <summary>How many lines may follow a signature: copies and their recipients, number, typist.</summary>
    private const int LongestEndMatter = 16;

    /// <summary>Where the signature begins and ends among the lines; the end itself where there is none.</summary>
    public static LineRange Find(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        for (var last = lines.Length - 1; last >= 0 && last >= lines.Length - LongestEndMatter; last--)
        {
            var line = context.Characters(lines[last].Span);
            if (last > 0 && PersonNames.IsName(line) && Offices.IsOffice(context.Characters(lines[last - 1].Span)))
            {
                return new(last - 1, 2);
            }

            if (IsOfficeWithName(line) || (PersonNames.IsName(line) && PersonNames.HasInitial(line)))
            {
                return new(last, 1);
            }

            if (!IsEndMatter(line))
            {
                break;
            }
        }

        return new(lines.Length, 0);
    }

    /// <summary>Reads the signature of one or two lines.</summary>
    public static Signature Read(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        var span = TextSpan.FromBounds(lines[0].Start, lines[^1].End);
        if (lines.Length == 2)
        {
            return Make(context, span, lines[0].Span, lines[1].Span);
        }

        var line = context.Characters(span);
        var name = IsOfficeWithName(line) ? PersonNames.NameAtEnd(line) : 0;
        return name > 0
            ? Make(context, span, Scan.Trim(context.Text, span.Start, span.Start + name), TextSpan.FromBounds(span.Start + name, span.End))
            : Make(context, span, default, span);
    }

    // USSR Ambassador to the PRC N. Roshchin
    private static bool IsOfficeWithName(ReadOnlySpan<char> line) =>
        Offices.IsOffice(line) && PersonNames.NameAtEnd(line) is var name and > 0 && PersonNames.HasInitial(line[name..]) && Offices.IsOffice(line[..name].TrimEnd());

    // 1 - Cde. A. A. Gromyko    Five copies printed    17.XII.1947
    private static bool IsEndMatter(ReadOnlySpan<char> line)
    {
        var digits = Scan.Digits(line);
        var rest = line[digits..].TrimStart();
        return line.Length < 80 && ((digits > 0 && rest.Length > 0 && (Scan.IsDash(rest[0]) || rest[0] is '.' or 's' or 'n' or 'r' or 't'))
            || line.Contains("copies", StringComparison.OrdinalIgnoreCase) || HeadTokens.IsNumberOrDate(line));
    }

    private static Signature Make(ParseContext context, TextSpan span, TextSpan office, TextSpan name)
    {
        List<FieldSpan> fields = office.IsEmpty ? [new("name", name)] : [new("office", office), new("name", name)];
        return new()
        {
            Office = office.IsEmpty ? null : context.ClaimValue(office),
            Name = context.ClaimValue(name),
            FieldSpans = ValueList.Create<FieldSpan>(CollectionsMarshal.AsSpan(fields)),
            Span = span,
        };
    }
}
