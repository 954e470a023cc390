using System.Text;
using Archive.Memoranda.Parsing.Grammar;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>Finds where a new page begins in a text that holds many, line by line over its bytes.</summary>
/// <remarks>
/// <para>A page begins with furniture of the archive's site that a date or a label follows; with a date that an emphasised title, a label of a
/// download or a citation follows; with a date behind the labels of a web page's foot; with the head of a retyped sheet; or it is one long line.
/// A form feed is a page break of paper and begins nothing. Documents without an envelope can't be told apart and stay with the one before.</para>
/// <para>What tells is ASCII in every encoding that is read so, hence bytes.</para>
/// </remarks>
internal sealed class PageStarts
{
    /// <summary>So many bytes behind a line decide whether it begins a page: a banner, a title over several lines, a label.</summary>
    public const int LookAhead = 4096;

    /// <summary>Furniture has no more characters.</summary>
    private const int LongestLine = 160;

    /// <summary>A label or a date has no more.</summary>
    private const int LongestLabel = 72;

    /// <summary>A page that was collapsed to one line has its citation near its start.</summary>
    private const int LongestCollapsedFront = 1200;

    /// <summary>Lines between a download's date and its first label: the title's.</summary>
    private const int MostTitleLines = 8;

    private const int Nowhere = -1;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private State _state = State.Initial;

    /// <summary>Looks at one line. The lines of a text are handed over one after the other.</summary>
    /// <param name="text">The text from the start of the line on, at least <see cref="LookAhead"/> bytes of it where there are so many.</param>
    /// <param name="length">The length of the line with its line end.</param>
    /// <param name="before">How many bytes before this line the new page begins, where it turns out late; fewer than none where it begins within the line, behind a page break.</param>
    public bool IsStart(ReadOnlySpan<byte> text, int length, out long before)
    {
        var line = Trim(text[..length], out var lead, out var isMarked);
        before = 0;
        if (!line.IsEmpty)
        {
            var at = _state.Mark != Nowhere ? _state.Mark : _state.Position + lead;
            var (kind, label) = Classify(line);
            if (_state.Lines > 0 && Begins(kind, line, text[length..], at, out var start))
            {
                before = _state.Position - start;
                return true;
            }

            Note(kind, label, line, at);
        }
        else if (isMarked)
        {
            _state.Mark = _state.Position + lead;
        }

        _state.Position += length;
        return false;
    }

    /// <summary>Passes over a part of a line too long to be looked at.</summary>
    public void Skip(int length) => _state.Position += length;

    /// <summary>Forgets what was seen: the page is over, and the next one begins where it was said to.</summary>
    public void Reset() => _state = State.Initial;

    private bool Begins(LineKind kind, ReadOnlySpan<byte> line, ReadOnlySpan<byte> rest, long at, out long start)
    {
        start = at;
        switch (kind)
        {
            case LineKind.Banner:
                return !_state.IsBanner && BannerBegins(line, rest);
            case LineKind.Date when _state.IsFoot && !_state.IsBehindUploadDate:
                // A compact page can have the summary of another before its date.
                start = _state.Stray != Nowhere ? _state.Stray : start;
                return true;
            case LineKind.Date:
                // The title of a download can end with a date.
                return !_state.IsBanner && !_state.IsBehindUploadDate && !_state.IsFront && DateBegins(rest);
            case LineKind.FootLabel:
                // It has no foot: a web page began at a date behind its labels.
                start = _state.Date;
                return _state.IsFootless && _state.Date != Nowhere;
            case LineKind.SheetLabel:
                return Next(ref rest).StartsWith("Title:"u8);
            default:
                return IsCollapsed(line);
        }
    }

    private void Note(LineKind kind, RecordLabel label, ReadOnlySpan<byte> line, long at)
    {
        // A page on one line is whole behind it.
        var isCollapsed = _state.Lines == 0 && IsCollapsed(line);
        _state.IsFront = (_state.IsFront || _state.Lines == 0) && kind != LineKind.FrontLabel && !isCollapsed && _state.Lines < 2 * MostTitleLines;
        _state.IsFootless |= kind is LineKind.FrontLabel or LineKind.SheetLabel || isCollapsed || (_state.IsFront && IsCitation(line));
        _state.Date = kind == LineKind.Date && _state is { IsFootless: true, Date: Nowhere } && char.IsAsciiLetter((char)line[0]) ? at : _state.Date;
        _state.IsBanner = kind == LineKind.Banner;
        _state.IsBehindUploadDate = label == RecordLabel.Uploaded;

        // The values of the related documents are dates and titles, too. A front can have labels of a foot, but no foot a label of a front.
        _state.IsFoot = kind == LineKind.FootLabel ? label != RecordLabel.RelatedDocuments : _state.IsFoot && kind != LineKind.FrontLabel;
        _state.Stray = _state.IsFoot && kind == LineKind.Text && IsProse(line) ? at : Nowhere;
        _state.Mark = Nowhere;
        _state.Lines++;
    }

    // No value of the foot is so long but the statement of rights.
    private static bool IsProse(ReadOnlySpan<byte> line) =>
        line.Length >= 60 && !line.StartsWith("The History and Public Policy"u8) && !line.StartsWith("To enquire"u8);

    // Skip to content / November 10, 1949    Digital Archive / International History Declassified / ... / Citation:
    private static bool BannerBegins(ReadOnlySpan<byte> line, ReadOnlySpan<byte> rest)
    {
        if (line.SequenceEqual("Skip to content"u8) || line.SequenceEqual("Search in"u8))
        {
            return true;
        }

        for (var lines = 0; lines < MostTitleLines && Next(ref rest) is { IsEmpty: false } next; lines++)
        {
            if (Classify(next).Kind is LineKind.Date or LineKind.FrontLabel)
            {
                return true;
            }
        }

        return false;
    }

    // November 10, 1949 / **From the Diary of ...    November 10, 1949 / From the Diary of ... / Citation:    January 05, 1955 / summary / "Report, ...
    private static bool DateBegins(ReadOnlySpan<byte> rest)
    {
        for (var lines = 0; lines < MostTitleLines && Next(ref rest) is { IsEmpty: false } next; lines++)
        {
            var kind = Classify(next).Kind;
            if (kind == LineKind.FrontLabel || (lines == 0 && next.StartsWith("**"u8)) || IsCitation(next))
            {
                return true;
            }

            if (kind is LineKind.Date or LineKind.FootLabel)
            {
                return false;
            }
        }

        return false;
    }

    // A page without its commands has lost the label of its citation, too.
    private static bool IsCitation(ReadOnlySpan<byte> line) =>
        (line[0] == '"' || line.StartsWith("\u201C"u8)) && line.IndexOf(" Digital Archive, "u8) >= 0;

    // May 09, 1958 Cable to the Foreign Ministry Citation: ... Contents: English Translation ...
    private static bool IsCollapsed(ReadOnlySpan<byte> line)
    {
        if (line.Length <= LongestLine)
        {
            return false;
        }

        var front = line[..Math.Min(line.Length, LongestCollapsedFront)];
        return front.IndexOf(" Citation: "u8) >= 0 && line.IndexOf(" Contents: "u8) >= 0
            && (front.StartsWith("Digital Archive"u8) || DateReader.TryMatch(Encoding.Latin1.GetString(front[..64]), new(0, 64), bareYear: true, out _, out _));
    }

    // Few lines of a document begin as a label, a date or furniture does and are as short.
    private static (LineKind Kind, RecordLabel Label) Classify(ReadOnlySpan<byte> line)
    {
        if (line.Length > LongestLine || line[0] is >= (byte)'a' and not (byte)'d' || (line.Length > LongestLabel && line[0] != 'D'))
        {
            return (LineKind.Text, RecordLabel.None);
        }

        Span<char> buffer = stackalloc char[LongestLine];
        var characters = (ReadOnlySpan<char>)buffer[..Encoding.Latin1.GetChars(line, buffer)];
        var found = LabelTable.Find(characters);
        return found.Kind != LineKind.Text ? found
            : line.StartsWith("Digital Archive "u8) && line.EndsWith("digitalarchive.wilsoncenter.org"u8) ? (LineKind.Banner, RecordLabel.None)
            : SheetPage.IsHead(characters) ? (LineKind.SheetLabel, RecordLabel.None)
            : IsDate(characters) ? (LineKind.Date, RecordLabel.None)
            : (LineKind.Text, RecordLabel.None);
    }

    // The date of a page has its year at its end.
    private static bool IsDate(ReadOnlySpan<char> line) =>
        line.Length is >= 4 and <= 32 && char.IsAsciiDigit(line[^1]) && DateReader.MayBegin(line) && DateReader.TryMatchWhole(line.ToString(), new(0, line.Length), out _);

    // The next line that is not blank, without the white space around it; empty at the end.
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = Trim(end < 0 ? rest : rest[..end], out _, out _);
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!line.IsEmpty)
            {
                return line;
            }
        }

        return [];
    }

    // Files that were put one behind the other keep their byte order marks, and those that end with a page break the next one's first line behind it.
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line, out int lead, out bool isMarked)
    {
        (lead, isMarked) = (0, false);
        var (start, end) = (0, line.Length);
        while (start < end && (line[start] <= ' ' || line[start..].StartsWith(Mark)))
        {
            if (line[start] > ' ')
            {
                lead = isMarked ? lead : start;
                isMarked = true;
                start += Mark.Length;
                continue;
            }

            lead = line[start] == '\f' && !isMarked ? start + 1 : lead;
            start++;
        }

        while (start < end && line[end - 1] <= ' ')
        {
            end--;
        }

        return line[start..end];
    }

    /// <summary>What has been seen of the page so far.</summary>
    private struct State
    {
        public static readonly State Initial = new() { Stray = Nowhere, Date = Nowhere, Mark = Nowhere };

        public long Position;
        public int Lines;
        public bool IsFront;

        /// <summary>Whether it is a download, a sheet or an old page, which have no foot.</summary>
        public bool IsFootless;

        public bool IsFoot;
        public bool IsBanner;
        public bool IsBehindUploadDate;

        /// <summary>Where the line before begins, if it is prose behind the foot.</summary>
        public long Stray;

        /// <summary>Where the first line begins that is a date and stands behind the front of a page that has no foot.</summary>
        public long Date;

        /// <summary>Where a byte order mark stands alone, before blank lines: the next page begins with it.</summary>
        public long Mark;
    }
}
