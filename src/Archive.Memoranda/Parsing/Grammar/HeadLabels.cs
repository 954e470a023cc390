using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the lines of a head that say themselves what they hold: <c>To: Comrade X</c>, <c>Date: 14.03.1970</c>, <c>Subject: ...</c>, <c>Comrade Stalin!</c>.</summary>
internal sealed class HeadLabels(ParseContext context, HeadState state, HeadTokenLines tokenLines)
{
    private const string HandlingLabel = "Handling: ";

    private const string OfficeLabel = "Office: ";

    private static readonly PhraseTable Subjects = new("Subject:", "Re:", "Betr.:", "Betreff:");

    private static readonly PhraseTable Numbers = new("No.:", "No:", "Number:", "Nr.:", "Nr:", "Number of telegram:");

    private static readonly PhraseTable TokenLabels = new("Date:", "Classification:", "Number:", "No.:", "Copy:", "Secrecy:");

    /// <summary>Whether the line before named an addressee, so that his office or another can follow.</summary>
    public bool AfterAddressee { get; set; }

    /// <summary><c>Subject: The Chancellor's Conversation ...</c>, <c>Re: ...</c>.</summary>
    public static bool IsSubject(ReadOnlySpan<char> line) => Subjects.Measure(line) > 0;

    /// <summary>Whether a line says by its label what it holds, whatever its words: <c>Office: Second Division</c>, <c>Handling: Making copies is prohibited</c>.</summary>
    public static bool IsNamed(ReadOnlySpan<char> line) => IsHandling(line) || (line[0] == 'O' && Begins(line, OfficeLabel));

    /// <summary>Whether a line says so of what no other field holds.</summary>
    public static bool IsHandling(ReadOnlySpan<char> line) => line[0] == 'H' && Begins(line, HandlingLabel);

    /// <summary>Takes such a line.</summary>
    public bool TakeNamed(TextSpan line)
    {
        context.Enter("head");
        var characters = context.Characters(line);
        if (!IsNamed(characters))
        {
            return false;
        }

        var label = characters[0] == 'H' ? HandlingLabel.Length : OfficeLabel.Length;
        var value = Scan.Trim(context.Text, line.Start + label, line.End);
        context.Claim(LeafKind.Label, new(line.Start, label - 1));
        if (characters[0] == 'H')
        {
            state.TakeOther(value);
        }
        else
        {
            state.TakeOffice(value);
        }

        tokenLines.MarkInside(value);
        return true;
    }

    private static bool Begins(ReadOnlySpan<char> line, string label) => line.Length > label.Length && line.StartsWith(label, StringComparison.Ordinal);

    /// <summary>Takes a line with a label.</summary>
    public bool Take(TextSpan line)
    {
        context.Enter("head");
        var characters = context.Characters(line);
        return TakeSender(line, characters) || TakeNumber(line, characters) || TakeTokens(line, characters)
            || TakeAddressee(line, characters) || TakeSalutation(line, characters) || TakeMaking(line, characters);
    }

    /// <summary>Takes another addressee or the last one's office.</summary>
    public bool TakeMoreOfAddressee(TextSpan line)
    {
        // To: Comrade Valeriu Costeanu, / Deputy Foreign Minister    To DSIP / for Comrade Radulović
        context.Enter("head");
        var characters = context.Characters(line);
        var another = Scan.Phrase(characters, "for Comrade ") > 0 ? Scan.Phrase(characters, "for ") : Scan.Phrase(characters, "Comrade ") > 0 && PersonNames.IsName(characters) ? 0 : -1;
        if (another >= 0)
        {
            context.Claim(LeafKind.Label, Scan.Trim(context.Text, line.Start, line.Start + another));
            state.TakeAddressee(TextSpan.FromBounds(line.Start + another, line.End));
            return AfterAddressee = true;
        }

        if ((Offices.IsOffice(characters) || Offices.GoesOn(characters)) && HeadLines.MeasureTo(characters) < 0 && !HeadTokens.IsHeading(characters) && Scan.Gaps(characters) < 8)
        {
            state.ExtendAddressee(line);
            return true;
        }

        return false;
    }

    private bool TakeSender(TextSpan line, ReadOnlySpan<char> characters)
    {
        var sender = Math.Max(Scan.Phrase(characters, "Sender:"), Scan.Phrase(characters, "Sending:") is var sending and > 0 && Offices.IsOffice(characters[sending..].TrimStart()) | characters[sending..].Contains("EMBASSY", StringComparison.OrdinalIgnoreCase) ? sending : -1);
        if (sender <= 0 || sender >= line.Length)
        {
            return false;
        }

        context.Claim(LeafKind.Label, new(line.Start, sender));
        state.TakeOffice(Scan.Trim(context.Text, line.Start + sender, line.End));
        return true;
    }

    // Number: Fa 0417
    private bool TakeNumber(TextSpan line, ReadOnlySpan<char> characters)
    {
        var length = Numbers.Measure(characters);
        var value = length > 0 ? Scan.Trim(context.Text, line.Start + length, line.End) : default;
        if (length <= 0 || value.Length > 30)
        {
            return false;
        }

        context.Claim(LeafKind.Label, new(line.Start, length));
        if (!value.IsEmpty)
        {
            state.TakeNumber(value);
        }

        return true;
    }

    private bool TakeTokens(TextSpan line, ReadOnlySpan<char> characters)
    {
        var length = TokenLabels.Measure(characters);
        if (length <= 0 || Scan.Trim(context.Text, line.Start + length, line.End) is { IsEmpty: true } || !tokenLines.Take(Scan.Trim(context.Text, line.Start + length, line.End)))
        {
            return false;
        }

        context.Claim(LeafKind.Label, new(line.Start, length));
        return true;
    }

    private bool TakeAddressee(TextSpan line, ReadOnlySpan<char> characters)
    {
        var to = HeadLines.MeasureTo(characters);
        if (to < 0)
        {
            return false;
        }

        AddresseeReader.Read(context, state, line, to);
        tokenLines.MarkInside(line);
        return AfterAddressee = true;
    }

    private bool TakeSalutation(TextSpan line, ReadOnlySpan<char> characters)
    {
        var length = HeadLines.MeasureSalutation(characters);
        if (length < 0)
        {
            return false;
        }

        context.Claim(LeafKind.Label, new(line.Start, length));
        state.TakeAddressee(Scan.Trim(context.Text, line.Start + length, line.End - 1));
        return true;
    }

    // Time: 6 April 1961, 4:30 p.m.    Completed: 30.X 62. at 11.20
    private bool TakeMaking(TextSpan line, ReadOnlySpan<char> characters)
    {
        if (!TurnForms.IsMaking(characters) || HeadLines.IsSentence(characters) || line.Length > 160)
        {
            return false;
        }

        state.TakeOther(line);
        tokenLines.MarkInside(line);
        tokenLines.NoteDate(line);
        return true;
    }
}
