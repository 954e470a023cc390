namespace Archive.Memoranda.Writing;

/// <summary>Writes the head of a document, a field a line.</summary>
/// <remarks>
/// <para><c>From the Diary of N. V. ROSHCHIN</c>, the office, <c>To: Comrade Stalin</c>, <c>Top Secret, Copy 4, No. 65, 1 December 1949</c>,
/// <c>Handling: Making copies is prohibited</c>, what editors say of the paper, and the document's own title, emphasised.</para>
/// </remarks>
internal static class HeadForm
{
    public static void Write(Page page, Header? header, PartMarks marks)
    {
        foreach (var line in HeadOrder.Of(Groups(header ?? new(), marks)))
        {
            page.Paragraph(line);
        }
    }

    /// <summary>The values of a head that can have brackets.</summary>
    public static IEnumerable<string?> Values(Header? header) =>
        header is null ? [] : [header.Diarist, header.Office, header.Classification, header.Copy, header.Number, header.Date?.Text, header.Heading, .. header.Addressees, .. header.Handling];

    private static List<HeadLine>[] Groups(Header header, PartMarks marks)
    {
        // [to the] VKP(b) CC, and the mark of a note behind the title: these two are parts of a line, all other marks are lines.
        var to = header.Addressees.IsEmpty ? -1 : marks.Loose.FindIndex(static loose => IsTo(loose.Mark.Text));
        var note = header.Heading is null ? -1 : marks.Loose.FindIndex(static loose => loose.Mark.Kind == EditorialKind.Mark);
        return
        [
            Line("From the Diary of ", header.Diarist, marks),
            Line("Office: ", header.Office, marks),
            [.. header.Addressees.Select((addressee, index) => index == 0 && to >= 0
                ? new HeadLine($"[{marks.Loose[to].Mark.Text}] {addressee}", marks.Loose[to].Number)
                : new HeadLine("To: " + addressee, marks.NumberOf(addressee)))],
            [.. marks.Loose.Where((_, index) => index != to && index != note).Select(static loose => new HeadLine($"[{loose.Mark.Text}]", loose.Number))],
            [.. header.Handling.Select(line => new HeadLine("Handling: " + line, marks.NumberOf(line)))],
            Tokens(header, marks),
            header.Number is { } number && !IsPlain(number) ? Line("Number: ", number, marks) : [],
            Title(header, marks, note),
        ];
    }

    private static List<HeadLine> Line(string label, string? value, PartMarks marks) => value is null ? [] : [new(label + value, marks.NumberOf(value))];

    // Top Secret, Copy 4, No. 65, 1 December 1949
    private static List<HeadLine> Tokens(Header header, PartMarks marks)
    {
        var tokens = new List<string>(4);
        int? first = null;
        Add(header.Classification, "");
        Add(header.Copy, "Copy ");
        Add(header.Number is { } number && IsPlain(number) ? number : null, "No. ");
        Add(header.Date?.Text, "");

        // A date alone on its line would be a page's.
        return tokens.Count == 0 ? [] : [new((tokens.Count == 1 && header.Date is not null ? "Date: " : "") + string.Join(", ", tokens), first)];

        void Add(string? value, string sign)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                tokens.Add(sign + value);
                first ??= marks.NumberOf(value);
            }
        }
    }

    private static List<HeadLine> Title(Header header, PartMarks marks, int note) => header.Heading is not { } heading ? []
        : note < 0 ? [new($"**{heading}**", marks.NumberOf(heading))]
        : [new($"**{heading}[{marks.Loose[note].Mark.Text}]**", marks.NumberOf(heading) ?? marks.Loose[note].Number)];

    private static bool IsTo(string mark) => string.Equals(mark, "to", StringComparison.OrdinalIgnoreCase) || (mark.StartsWith("to ", StringComparison.OrdinalIgnoreCase) && mark.Length < 10);

    // A stop in a number could end it.
    private static bool IsPlain(string number)
    {
        foreach (var c in number)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-'))
            {
                return false;
            }
        }

        return number.Length > 0;
    }
}
