using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>
/// Reads the lines of a head that tokens make up: <c>TOP SECRET   Copy No. 1   [handwritten: 12 March]</c>. Each token says by
/// itself what it is, and the words between them are a diarist, an office or a place.
/// </summary>
internal sealed class HeadTokenLines(ParseContext context, HeadState state, List<EditorialMark> marks)
{
    private readonly List<HeadToken> _tokens = new(4);

    /// <summary>Whether the line that was last tried begins with a number and goes on.</summary>
    public bool OpensWithNumber => _tokens.Count > 1 && _tokens[0].Kind == HeadTokenKind.Number;

    /// <summary>Takes a line of two columns.</summary>
    public bool TakeColumns(TextSpan line)
    {
        // Head of Department 3          Bonn, 4 December 1984: two columns with a wide gap between them
        context.Enter("head");
        var gap = context.Characters(line).IndexOf("      ", StringComparison.Ordinal);
        if (gap <= 0 || context.Characters(line).ContainsAny('\n', '\r'))
        {
            return false;
        }

        var right = Scan.Trim(context.Text, line.Start + gap, line.End);
        var left = Scan.Trim(context.Text, line.Start, line.Start + gap);
        var isRead = Take(left) || (state.AwaitsDiarist && !state.HasDiarist && TakeDiarist(left));
        if (!isRead && PersonNames.IsName(context.Characters(left)) && PersonNames.HasInitial(context.Characters(left)))
        {
            state.TakeOther(left);
        }
        else if (!isRead)
        {
            state.TakeOffice(left);
        }

        if (!Take(right))
        {
            state.TakeOther(right);
        }

        return true;
    }

    /// <summary>Takes a line of tokens, where it has any and its other words have a place in a head.</summary>
    public bool Take(TextSpan line)
    {
        context.Enter("head");
        HeadTokens.Cut(context.Text, line, _tokens);
        if (!_tokens.Exists(static token => token.Kind != HeadTokenKind.Words) || HeadLines.IsSentence(context.Characters(line)) || !WordsHaveAPlace())
        {
            return false;
        }

        var columns = false;
        for (var index = 0; index < _tokens.Count; index++)
        {
            var token = _tokens[index];
            columns |= token.Kind == HeadTokenKind.DiaryOf && index < _tokens.Count - 1 && _tokens[^1].Kind != HeadTokenKind.Words;
            if (token.Kind == HeadTokenKind.Words)
            {
                columns |= state.AwaitsDiarist && index == 0 && _tokens.Count > 1;
                TakeWords(token.Span);
            }
            else
            {
                state.TakeToken(token);
            }
        }

        MarkInside(line);
        if (columns)
        {
            context.Report(DiagnosticDescriptors.TwoColumns, line, context.Quote(line));
        }

        return true;
    }

    /// <summary>Takes a line that begins with the number of a telegram, with whatever else stands in it.</summary>
    public bool TakeNumbered(TextSpan line)
    {
        // No. 594, Tokyo General Headquarters, Japan-China Import-Export Association, Sent / November 6, 1967
        context.Enter("head");
        if (!OpensWithNumber || HeadLines.IsSentence(context.Characters(line)))
        {
            return false;
        }

        foreach (var token in _tokens)
        {
            if (token.Kind == HeadTokenKind.Words)
            {
                state.TakeOther(token.Span);
            }
            else
            {
                state.TakeToken(token);
            }
        }

        return true;
    }

    /// <summary>Notes the day that stands in a line of other words.</summary>
    public void NoteDate(TextSpan line)
    {
        // Sent by wire on 11/02/50 at 02:40 a.m.: the day of a telegram that gives no other
        HeadTokens.Cut(context.Text, line, _tokens);
        foreach (var token in _tokens)
        {
            if (token.Kind == HeadTokenKind.Date)
            {
                state.NoteDate(new(token.Span, token.Date));
            }
        }
    }

    /// <summary>Notes the number and the classification that stand in a title.</summary>
    public void NoteNumber(TextSpan line)
    {
        // Ciphered Telegram # 500731/sh: the number is part of the title and a number all the same
        context.Enter("head");
        HeadTokens.Cut(context.Text, line, _tokens);
        foreach (var token in _tokens)
        {
            if (token.Kind == HeadTokenKind.Number && !state.HasNumber && HeadTokens.IsTelegram(context.Characters(line)))
            {
                state.NoteNumber(token.Value);
            }
            else if (token.Kind == HeadTokenKind.Classification)
            {
                state.NoteClassification(token.Value);
            }
        }
    }

    /// <summary>Finds the editors' marks in a line.</summary>
    public void MarkInside(TextSpan line)
    {
        if (context.Characters(line).Contains('['))
        {
            InlineReader.FindMarks(context, line, marks);
        }
    }

    /// <summary>Takes the owner of a diary, without the office before or behind the name.</summary>
    public bool TakeDiarist(TextSpan line)
    {
        context.Enter("head");
        var words = context.Characters(line);
        var name = DiaristForms.Find(words);
        if (name.IsEmpty)
        {
            return false;
        }

        Claim(TextSpan.FromBounds(line.Start, line.Start + name.Start), LeafKind.Label);
        state.TakeDiarist(new(line.Start + name.Start, name.Length));
        Claim(TextSpan.FromBounds(line.Start + name.End, line.End), LeafKind.Label);
        return true;
    }

    private void Claim(TextSpan span, LeafKind kind)
    {
        var trimmed = Scan.Trim(context.Text, span.Start, span.End);
        if (!trimmed.IsEmpty)
        {
            context.Claim(kind, trimmed);
        }
    }

    // Words beside tokens are a diarist, an office or a place; in a sentence they are more.
    private bool WordsHaveAPlace()
    {
        foreach (var token in _tokens)
        {
            if (token.Kind != HeadTokenKind.Words)
            {
                continue;
            }

            var words = context.Characters(token.Span);
            if (!(PersonNames.IsName(words) || (state.AwaitsDiarist | _tokens[0].Kind == HeadTokenKind.DiaryOf && !DiaristForms.Find(words).IsEmpty) || HeadLines.IsOffice(words) || HeadLines.IsPlace(words) || HeadLines.IsHandling(words) || words.Length <= 24 || words[0] == '['))
            {
                return false;
            }
        }

        return true;
    }

    private void TakeWords(TextSpan span)
    {
        var words = context.Characters(span);
        if (state.AwaitsDiarist && !state.HasDiarist && TakeDiarist(span))
        {
            return;
        }

        // Embassy of the USSR / in the MPR Secret
        if (state.EndsWithOffice && Offices.GoesOn(words))
        {
            state.ExtendOffice(span);
        }
        else if (HeadLines.IsOffice(words) && !HeadLines.IsHandling(words))
        {
            TakeOfficeAndPlace(span);
        }
        else if (words[0] != '[')
        {
            state.TakeOther(span);
        }
    }

    // Embassy of the GDR in the UAR Cairo, 13.9.66: the town at the end belongs to the date
    private void TakeOfficeAndPlace(TextSpan span)
    {
        var words = context.Characters(span);
        var last = words.LastIndexOfAny(Scan.Spaces);
        if (last > 0 && Places.IsTown(words[(last + 1)..]) && words[..last][(words[..last].LastIndexOfAny(Scan.Spaces) + 1)..] is var before && (EnglishWords.IsArticle(before) || !EnglishWords.Expects(before)))
        {
            state.TakeOther(TextSpan.FromBounds(span.Start + last + 1, span.End));
            span = new(span.Start, last);
        }

        state.TakeOffice(span);
    }
}
