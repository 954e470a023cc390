using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads to whom a document goes: <c>To the Center, to Vice-Chairman Tan:</c>.</summary>
internal static class AddresseeReader
{
    private static readonly PhraseTable Handling = new(
        "Urgent", "Very urgent", "Extremely urgent", "Immediate", "Immediately", "Eyes only", "Flash", "for information", "cc:", "cc", "copy to", "copies to", "FYI", "Personal", "Personally", "Priority", "Top priority", "with copies to");

    private static readonly string[] Joints = [", to ", ", and report to ", ", and reporting to ", " and report to ", " and reporting to ", "; to "];

    /// <summary>Takes the addressees of a line whose <c>To</c> has the given length.</summary>
    public static void Read(ParseContext context, HeadState state, TextSpan line, int to)
    {
        context.Claim(LeafKind.Label, Scan.Trim(context.Text, line.Start, line.Start + to));
        var start = line.Start + to;
        while (start < line.End)
        {
            var rest = context.Text.AsSpan(start, line.End - start);
            var (at, length) = FindJoint(rest);
            var end = at < 0 ? line.End : start + at;
            Take(context, state, start, end, splitAnd: at < 0 && start > line.Start + to);
            if (at >= 0)
            {
                context.Claim(LeafKind.Label, Scan.Trim(context.Text, end + 1, end + length));
            }

            start = at < 0 ? line.End : end + length;
        }
    }

    private static void Take(ParseContext context, HeadState state, int start, int end, bool splitAnd)
    {
        var name = Scan.Trim(context.Text, start, end);
        while (!name.IsEmpty && context.Text[name.End - 1] is ':' or ',' or ';')
        {
            name = Scan.Trim(context.Text, name.Start, name.End - 1);
        }

        name = WithoutHandling(context, state, name);

        var and = splitAnd ? context.Characters(name).IndexOf(" and ", StringComparison.Ordinal) : -1;
        if (and > 0)
        {
            state.TakeAddressee(new(name.Start, and));
            name = TextSpan.FromBounds(name.Start + and + 5, name.End);
        }

        if (!name.IsEmpty)
        {
            state.TakeAddressee(name);
        }
    }

    // To: BILIŃSKI, Urgent, EYES ONLY    To: Comrade Morawiecki, for information: Cdes. Naszkowski, Wierna    To Ambassador Jiao [Ruoyu]: (Secret)
    private static TextSpan WithoutHandling(ParseContext context, HeadState state, TextSpan name)
    {
        var text = context.Characters(name);
        for (var at = 1; at + 2 < text.Length; at++)
        {
            if (text[at] is not (',' or '(' or ';') || !IsHandling(text[(at + 1)..].TrimStart()))
            {
                continue;
            }

            var end = text[..at].TrimEnd(": ").Length;
            var rest = Scan.Trim(context.Text, name.Start + at + 1, name.End);
            if (Classifications.Measure(context.Characters(rest)) is var length and > 0)
            {
                state.NoteClassification(new(rest.Start, length));
            }

            state.TakeOther(rest);
            return new(name.Start, end);
        }

        return name;
    }

    private static bool IsHandling(ReadOnlySpan<char> rest) => Classifications.Measure(rest) > 0 || Handling.Measure(rest) > 0;

    private static (int At, int Length) FindJoint(ReadOnlySpan<char> rest)
    {
        var (first, length) = (-1, 0);
        foreach (var joint in Joints)
        {
            var at = rest.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first < 0 || at < first))
            {
                (first, length) = (at, joint.Length);
            }
        }

        return (first, length);
    }
}
